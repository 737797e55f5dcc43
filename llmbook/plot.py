"""One quiet figure style with a Korean font that is shipped with the course."""

from __future__ import annotations

from pathlib import Path

FONT_FILE = Path(__file__).parent / "fonts" / "NotoSansCJKkr-Hangul.otf"
# Okabe & Ito's colour-blind safe palette (Color Universal Design, 2008), without yellow.
COLORS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#555555")


def use_style() -> None:
    """Set matplotlib's defaults: Korean font, white card (readable in light and dark pages)."""
    import matplotlib
    from cycler import cycler
    from matplotlib import font_manager

    family = font_manager.FontProperties(fname=FONT_FILE).get_name()
    if family not in font_manager.get_font_names():  # once a process
        font_manager.fontManager.addfont(FONT_FILE)
    matplotlib.rcParams.update(
        {
            "font.family": [family, "DejaVu Sans"],
            "axes.unicode_minus": False,
            "axes.prop_cycle": cycler(color=COLORS),
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.grid": True,
            "axes.axisbelow": True,
            "grid.color": "#E3E3E3",
            "grid.linewidth": 0.8,
            "figure.figsize": (7.0, 3.8),
            "figure.dpi": 100,
            "figure.facecolor": "white",
            "savefig.facecolor": "white",
            "figure.constrained_layout.use": True,
            "legend.frameon": False,
            "image.cmap": "viridis",
        }
    )
