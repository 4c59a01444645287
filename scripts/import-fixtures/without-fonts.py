"""Writes PDFs whose Chinese, Japanese and Korean text names a font and a character map and holds neither.

python3 without-fonts.py FOLDER; needs ReportLab.
"""

import os
import sys

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

TEXTS = {
    "chinese": ("STSong-Light", ["利斯堡水坝星期六凌晨四点刚过决堤，", "泥石流冲入下城区，造成至少二十三人死亡。", "内政部说，还有十七人失踪。"]),
    "japanese": ("HeiseiMin-W3", ["リスベルクの上流にあるダムが土曜日の", "午前四時すぎに決壊し、少なくとも二十三", "人が死亡したと内務省は発表した。"]),
    "korean": ("HYSMyeongJo-Medium", ["리스베르크 상류의 댐이 토요일 새벽 네 시가", "조금 지나 무너져 적어도 스물세 명이 숨졌다고", "내무부가 밝혔다."]),
}

for name, (font, lines) in TEXTS.items():
    pdfmetrics.registerFont(UnicodeCIDFont(font))
    page = canvas.Canvas(os.path.join(sys.argv[1], f"reportlab-{name}.pdf"), pagesize=(300, 200), invariant=1)
    page.setFont(font, 12)
    for row, line in enumerate(lines):
        page.drawString(40, 150 - 18 * row, line)
    page.save()
