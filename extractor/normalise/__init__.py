"""Printed names to ids: insatser, organisations, boards, reason categories, sex, programme areas."""
