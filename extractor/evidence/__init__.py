"""What a careful reader sees before any layout: dates, waits, sexes, names of insatser, laws, outcomes."""
