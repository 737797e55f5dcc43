"""Solutions of chapter 12's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import numpy as np
import torch.nn.functional as F


def nearest_found(found, truth):
    return float((found == truth[:, :1]).any(1).mean())


def nearest_first(found, truth):
    return float((found[:, 0] == truth[:, 0]).mean())


def any_found(found, truth):
    return float(np.mean([len(np.intersect1d(f, t)) / len(t) for f, t in zip(found, truth, strict=True)]))


def first_of_the_found(found, truth):
    return float((truth == found[:, :1]).any(1).mean())


def farthest_found(found, truth):
    return float((found == truth[:, -1:]).any(1).mean())


def all_found(found, truth):
    return float(np.mean([set(f) == set(t) for f, t in zip(found, truth, strict=True)]))


def ivfpq_bytes(n, d, nlist, m):
    # m pieces of d / m dimensions have 256 representatives each: 256 * d numbers in all
    return n * (m + 8) + 4 * (nlist * d + 256 * d)


def upper_links(n, m):
    return n * m / (m - 1)  # 1/m + 1/m² + … = 1 / (m - 1) upper layers for each point, m places on each


def greedy(vectors, links, query, entry):
    path = [entry]
    while True:
        options = [path[-1], *links[path[-1]]]
        best = min(options, key=lambda i: ((vectors[i] - query) ** 2).sum())
        if best == path[-1]:
            return path
        path.append(best)


def greedy_without_entry(vectors, links, query, entry):
    return greedy(vectors, links, query, entry)[1:]


def one_step(vectors, links, query, entry):
    return greedy(vectors, links, query, entry)[:2]


def first_nearer(vectors, links, query, entry):
    """Steps to the first neighbour that is nearer, not to the nearest."""

    def distance(i):
        return ((vectors[i] - query) ** 2).sum()

    path = [entry]
    while True:
        nearer = [i for i in links[path[-1]] if distance(i) < distance(path[-1])]
        if not nearer:
            return path
        path.append(nearer[0])


def choose(options, goal):
    enough = [(looked, size, i) for i, (found, looked, size) in enumerate(options) if found >= goal]
    return min(enough)[2] if enough else None


def choose_highest(options, goal):
    enough = [(-found, i) for i, (found, _, _) in enumerate(options) if found >= goal]
    return min(enough)[1] if enough else None


def choose_within(options, goal):
    enough = [o for o in options if o[0] >= goal]
    return enough.index(min(enough, key=lambda o: o[1:])) if enough else None


def choose_by_sum(options, goal):
    enough = [(looked + size, i) for i, (found, looked, size) in enumerate(options) if found >= goal]
    return min(enough)[1] if enough else None


def largest_m(n, d, gib):
    return max((m for m in (4, 8, 16, 32, 64) if n * (4 * d + 8 * m) <= gib * 2**30), default=0)


def largest_m_one_way(n, d, gib):
    return max((m for m in (4, 8, 16, 32, 64) if n * (4 * d + 4 * m) <= gib * 2**30), default=0)


def largest_m_with_room_left(n, d, gib):
    return max((m for m in (4, 8, 16, 32, 64) if n * (4 * d + 8 * m) < gib * 2**30), default=0)


def batches(sizes, most, room):
    made, start, filled = [], 0, 0
    for i, size in enumerate(sizes):
        if i > start and (i - start == most or filled + size > room):
            made.append((start, i))
            start, filled = i, 0
        filled += size
    return [*made, (start, len(sizes))] if sizes else made


def batches_by_count(sizes, most, room):
    return [(i, min(i + most, len(sizes))) for i in range(0, len(sizes), most)]


def batches_that_empty_the_input(sizes, most, room):
    made, done = [], 0
    while sizes:
        taken = []
        while sizes and len(taken) < most and sum(taken) + sizes[0] <= room:
            taken.append(sizes.pop(0))
        made.append((done, done + len(taken)))
        done += len(taken)
    return made


def matches(metadata, condition):
    compare = {
        "$eq": lambda a, b: a == b,
        "$gt": lambda a, b: a > b,
        "$gte": lambda a, b: a >= b,
        "$lt": lambda a, b: a < b,
        "$lte": lambda a, b: a <= b,
        "$in": lambda a, b: a in b,
    }
    for key, wanted in condition.items():
        if key in ("$and", "$or"):
            parts = [matches(metadata, part) for part in wanted]
            if not (all(parts) if key == "$and" else any(parts)):
                return False
            continue
        operations = wanted if isinstance(wanted, dict) else {"$eq": wanted}
        if key not in metadata or not all(compare[o](metadata[key], v) for o, v in operations.items()):
            return False
    return True


def matches_any(metadata, condition):
    return any(matches(metadata, {key: wanted}) for key, wanted in condition.items())


def matches_inside_words(metadata, condition):
    wanted = condition.get("topic")
    if isinstance(wanted, dict):
        rest = {k: v for k, v in condition.items() if k != "topic"}
        return any(metadata["topic"] in word for word in wanted["$in"]) and matches(metadata, rest)
    return matches(metadata, condition)


def feedback(query, liked, disliked, pull=0.75, push=0.15):
    moved = F.normalize(query, dim=-1)
    for group, weight in ((liked, pull), (disliked, -push)):
        if len(group):  # the mean of no rows is NaN
            moved = moved + weight * F.normalize(group, dim=-1).mean(0)
    return F.normalize(moved, dim=-1)


def feedback_of_any_length(query, liked, disliked, pull=0.75, push=0.15):
    moved = query.clone()
    for group, weight in ((liked, pull), (disliked, -push)):
        if len(group):
            moved = moved + weight * group.mean(0)
    return F.normalize(moved, dim=-1)


def feedback_with_nan(query, liked, disliked, pull=0.75, push=0.15):
    query, liked, disliked = (F.normalize(v, dim=-1) for v in (query, liked, disliked))
    return F.normalize(query + pull * liked.mean(0) - push * disliked.mean(0), dim=-1)


def feedback_by_sums(query, liked, disliked, pull=0.75, push=0.15):
    query, liked, disliked = (F.normalize(v, dim=-1) for v in (query, liked, disliked))
    return F.normalize(query + pull * liked.sum(0) - push * disliked.sum(0), dim=-1)


def feedback_of_mixed_lengths(query, liked, disliked, pull=0.75, push=0.15):
    """Brings the means to length 1, not the pictures."""
    liked, disliked = (group.mean(0, keepdim=True) if len(group) else group for group in (liked, disliked))
    return feedback(query, liked, disliked, pull, push)


def feedback_longer_than_one(query, liked, disliked, pull=0.75, push=0.15):
    query, liked, disliked = (F.normalize(v, dim=-1) for v in (query, liked, disliked))
    return query + pull * liked.mean(0) - push * disliked.mean(0)


def uri_length(n):
    return len("data:image/png;base64,") + 4 * -(-n // 3)


SOLUTIONS = {
    "12-1": nearest_found,
    "12-2": ivfpq_bytes,
    "12-3": upper_links,
    "12-4": greedy,
    "12-5": choose,
    "12-6": largest_m,
    "12-7": batches,
    "12-8": matches,
    "12-9": feedback,
    "12-10": uri_length,
}

WRONG = {
    "12-1": [nearest_first, any_found, first_of_the_found, farthest_found, all_found],
    "12-2": [
        lambda n, d, nlist, m: n * (m + 8) + 4 * (nlist * d + 256 * d * m),
        lambda n, d, nlist, m: n * m + 4 * (nlist * d + 256 * d),
    ],
    "12-3": [lambda n, m: n / (m - 1), lambda n, m: 2 * n * m, lambda n, m: n * m // (m - 1)],
    "12-4": [greedy_without_entry, one_step, first_nearer],
    "12-5": [choose_highest, choose_within, choose_by_sum],
    "12-6": [
        largest_m_one_way,
        largest_m_with_room_left,
        lambda n, d, gib: max((m for m in (8, 16, 32, 64) if n * (4 * d + 8 * m) <= gib * 2**30), default=0),
        lambda n, d, gib: 64,
    ],
    "12-7": [
        batches_by_count,
        batches_that_empty_the_input,
        lambda sizes, most, room: batches(sizes, len(sizes) or 1, room),
    ],
    "12-8": [
        matches_any,
        matches_inside_words,
        lambda metadata, condition: all(metadata.get(k) == v for k, v in condition.items()),
    ],
    "12-9": [
        feedback_of_any_length,
        feedback_with_nan,
        feedback_by_sums,
        feedback_of_mixed_lengths,
        feedback_longer_than_one,
        lambda query, liked, disliked, pull=0.75, push=0.15: feedback(query, liked, disliked, pull, -push),
        lambda query, liked, disliked, pull=0.75, push=0.15: feedback(query, liked, disliked),
    ],
    "12-10": [lambda n: len("data:image/png;base64,") + n * 4 // 3, lambda n: 4 * -(-n // 3)],
}
