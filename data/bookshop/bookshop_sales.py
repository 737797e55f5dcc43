"""Daily sales by category: trend, week, year, promotions, and anomalies that are marked."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

# base copies a day, growth over the whole span (per mille), the month's strength in per cent (January first)
SERIES: dict[str, tuple[int, int, tuple[int, ...]]] = {
    "소설": (34, 150, (96, 92, 95, 98, 100, 102, 118, 122, 100, 104, 98, 110)),
    "에세이": (26, 80, (104, 98, 102, 106, 104, 96, 94, 92, 104, 110, 102, 112)),
    "어린이": (38, 60, (92, 106, 118, 98, 136, 94, 96, 90, 100, 92, 96, 142)),
    "과학": (18, 220, (102, 100, 112, 116, 98, 94, 106, 104, 104, 98, 94, 96)),
    "컴퓨터": (22, 420, (120, 108, 122, 98, 92, 94, 100, 92, 116, 100, 94, 88)),
    "역사": (15, -60, (96, 94, 104, 98, 100, 108, 96, 106, 98, 108, 100, 96)),
    "여행": (20, 120, (84, 86, 96, 106, 116, 128, 138, 116, 98, 100, 84, 80)),
    "만화": (30, -120, (112, 104, 92, 92, 98, 94, 116, 120, 92, 94, 96, 112)),
}
WEEK = (84, 82, 90, 94, 106, 130, 114)  # Monday first, per cent
# name, first day, last day, categories ("*" is all), strength in per cent
PROMOTIONS = (
    ("새 학기 책장", "2025-03-03", "2025-03-12", ("컴퓨터", "과학"), 145),
    ("어린이날 꾸러미", "2025-04-28", "2025-05-05", ("어린이",), 170),
    ("여름 여행 준비", "2025-06-20", "2025-06-30", ("여행",), 140),
    ("한글날 책 잔치", "2025-10-06", "2025-10-12", ("*",), 130),
    ("연말 감사전", "2025-12-15", "2025-12-24", ("*",), 140),
    ("새 학기 책장", "2026-03-02", "2026-03-11", ("컴퓨터", "과학"), 145),
    ("어린이날 꾸러미", "2026-04-28", "2026-05-05", ("어린이",), 170),
    ("여름 여행 준비", "2026-06-19", "2026-06-30", ("여행",), 140),
)
# name, first day, last day, categories, strength in per cent
ANOMALIES = (
    ("결제 장애", "2025-09-18", "2025-09-19", ("*",), 22),
    ("방송에 소개된 책", "2026-02-09", "2026-02-13", ("소설",), 280),
    ("창고 침수", "2025-08-11", "2025-08-14", ("만화",), 10),
)


def _hit(table: tuple, day: str, category: str) -> tuple[str, int]:
    for name, first, last, categories, strength in table:
        if first <= day <= last and (category in categories or "*" in categories):
            return name, strength
    return "", 100


def daily_sales(
    rng: random.Random, first: dt.date, last: dt.date, online: dict[tuple[str, str], int]
) -> list[dict[str, Any]]:
    """One row a day and category: ``date, category, quantity, online, promotion, anomaly``.

    ``quantity`` counts all channels; ``online`` the copies in the database's orders, and is a part of it.
    Integers only, so that the series is the same on every system.
    """
    rows: list[dict[str, Any]] = []
    span = (last - first).days
    for offset in range(span + 1):
        day = first + dt.timedelta(days=offset)
        for category, (base, growth, months) in SERIES.items():
            promotion, lift = _hit(PROMOTIONS, str(day), category)
            anomaly, shock = _hit(ANOMALIES, str(day), category)
            level = base * (1000 + growth * offset // span) * months[day.month - 1] * WEEK[day.weekday()]
            level = level * lift * shock // 10_000  # thousandths of per cent squares
            noise = sum(rng.randint(-9, 9) for _ in range(3))  # a triangular bell, per cent
            quantity = (level * (100 + noise) + 500_000_000) // 1_000_000_000
            bought = online.get((str(day), category), 0)
            rows.append(
                {
                    "date": str(day),
                    "category": category,
                    "quantity": max(quantity, bought),
                    "online": bought,
                    "promotion": promotion,
                    "anomaly": anomaly,
                }
            )
    return rows


def monthly_sales(rows: list[dict[str, Any]]) -> list[tuple[str, str, int]]:
    """(month, category, quantity) summed over the days."""
    totals: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (row["date"][:7], row["category"])
        totals[key] = totals.get(key, 0) + row["quantity"]
    return [(month, category, total) for (month, category), total in totals.items()]
