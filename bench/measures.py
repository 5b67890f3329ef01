"""What is measured: pure functions from scores and truth to numbers, and one stopwatch."""

from __future__ import annotations

import math
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple


class Judged(NamedTuple):
    """How an answer turned out: how sure the matcher was, on a scale of its own, and whether it was right."""

    score: float
    right: bool


def percent(truths: Iterable[bool]) -> float:
    """How many of them are true, 0.0 to 100.0; 0.0 for none at all."""
    truths = list(truths)
    return 100 * sum(truths) / len(truths) if truths else 0.0


def accuracy(judged: Sequence[Judged], threshold: float = -math.inf) -> float:
    """Answers that are right and given, in percent: those that score below the threshold are not given."""
    return percent(item.right and item.score >= threshold for item in judged)


def recall_below(outside: Sequence[Judged], threshold: float) -> float:
    """Questions out of scope that are declined, in percent: their score is below the threshold."""
    return percent(item.score < threshold for item in outside)


def auroc(inside: Sequence[float], outside: Sequence[float]) -> float:
    """Chance that a random score of `inside` is higher than one of `outside`, a tie counting half. 0.5 is blind."""
    below, ties = sorted(outside), Counter(outside)
    return sum(bisect_left(below, score) + ties[score] / 2 for score in inside) / (len(inside) * len(outside))


def calibration_error(judged: Sequence[Judged], bins: int = 15) -> float:
    """Expected calibration error of scores that claim to be probabilities, 0.0 (honest) to 1.0.

    The scores, clipped to 0.0 to 1.0, fall into bins of equal width; it is the mean distance between a bin's mean
    score and its share of right answers, weighted by how many fall into it (Guo et al. 2017).
    """
    # A bin's weight is its count, so the counts of the means cancel out.
    differences = [0.0] * bins
    for score, right in judged:
        score = min(max(score, 0.0), 1.0)
        differences[min(int(score * bins), bins - 1)] += score - right
    return sum(map(abs, differences)) / len(judged)


def choose_threshold(inside: Sequence[Judged], outside: Sequence[Judged], least: float) -> float:
    """The score to answer from, chosen on validation questions in and out of scope.

    It declines the most out of scope while the accuracy in scope stays at `least` percent or more; where that cannot
    be reached, it makes the sum of accuracy and recall greatest.
    """
    right = sorted(item.score for item in inside if item.right)
    out = sorted(item.score for item in outside)

    def worth(threshold: float) -> tuple[bool, float, float]:
        kept = 100 * (len(right) - bisect_left(right, threshold)) / len(inside)
        recall = 100 * bisect_left(out, threshold) / len(out)
        return (True, recall, kept) if kept >= least else (False, kept + recall, kept)

    # Only at a right answer's score does the accuracy change, and just above an outsider's the recall.
    return max(sorted({*right, *(math.nextafter(score, math.inf) for score in out)}), key=worth)


def keeping(scores: Sequence[float], share: float) -> float:
    """The highest of the scores that at least that share (0.0 to 1.0) of them reach."""
    kept = math.ceil(round(share * len(scores), 6))  # Rounded, as 0.95 * 20 is a hair above 19 for some shares.
    return sorted(scores, reverse=True)[max(kept, 1) - 1]


def milliseconds(call: Callable[[str], object], text: str) -> float:
    """How long one call takes, by the wall clock."""
    start = time.perf_counter_ns()
    call(text)
    return (time.perf_counter_ns() - start) / 1e6
