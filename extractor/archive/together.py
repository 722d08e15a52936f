"""A task on every document of an input, within limits, with the answers in the order of the input.

For commands that read and keep nothing: `evb extract`, `evb audit`, `evb inspect`. A run has a state as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from extractor.archive.inputs import input_files
from extractor.archive.jobs import A, Job, Task
from extractor.archive.limits import Limits
from extractor.archive.supervisor import Supervisor
from extractor.read.folders import Listing

FEW = 3
"""So few documents are read by workers that load what they need themselves: nothing need be ready for more."""


def each(
    listing: Listing,
    task: Task[A],
    limits: Limits,
    jobs: int = 1,
    ended: Callable[[Job, A], None] = lambda _job, _answer: None,
) -> list[tuple[Job, A]]:
    """The answers of a task for every document below the given paths; members of archives stand in their place.

    `ended` is called with each document as it ends.
    """
    found: dict[tuple[int, tuple[str, ...]], tuple[Job, A]] = {}
    places: dict[tuple[str, str], int] = {}
    waiting = []
    for number, file in enumerate(input_files(listing)):
        job = Job(file.name, str(file.path), file.sha256)
        places[(job.name, job.path)] = number
        if file.error is None:
            waiting.append(job)
        else:
            answer = task.failed(job, file.error, lasting=False)
            found[(number, ())] = (job, answer)
            ended(job, answer)
    supervisor: Supervisor[A] = Supervisor(jobs, task, limits, once=len(waiting) <= FEW)
    for job, answer in supervisor.run(waiting):
        if answer.members is not None:
            supervisor.add(replace(job, chain=(*job.chain, member)) for member in answer.members)
            continue
        found[(places[(job.name, job.path)], job.chain)] = (job, answer)
        ended(job, answer)
    return [found[key] for key in sorted(found)]
