"""Cuts the two fonts of the house to the letters and weights that pages really set: 38 kB instead of 80.

Run by hand when the fonts change (python3 -m pip install fonttools brotli): python3 scripts/cut-fonts.py
"Source" is a reserved font name of the SIL Open Font License, so the cut fonts bear another inside.
"""
import io
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PACKAGES = 'node_modules/@fontsource-variable/'
FONTS = [
    ('source-serif-4', 500, 'House Serif', 'src/ui/fonts/house-serif.woff2'),
    ('source-sans-3', (400, 400, 600), 'House Sans', 'src/ui/fonts/house-sans.woff2'),
]
FEATURES = ['kern', 'liga', 'lnum', 'tnum', 'onum', 'pnum', 'mark', 'ccmp', 'locl']
BEYOND_LATIN_1 = '\u0131Œœ–—‘’‚“”„•…€\u2009\u202f‹›′″−→™'


def cut(package, weight, name, target):
    source = TTFont(f'{PACKAGES}{package}/files/{package}-latin-wght-normal.woff2')
    weighed = instancer.instantiateVariableFont(source, {'wght': weight})
    # Written and read again: the cutter stumbles over tables that are still half unread.
    weighed.flavor, buffer = None, io.BytesIO()
    weighed.save(buffer)
    buffer.seek(0)
    font = TTFont(buffer)
    letters = [code for code in font.getBestCmap() if 0x20 <= code < 0x100 or chr(code) in BEYOND_LATIN_1]
    options = subset.Options(layout_features=FEATURES, hinting=False, name_IDs=['*'])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    for record in font['name'].names:
        if record.nameID in (1, 3, 4, 6, 16, 25):
            record.string = name.replace(' ', '') if record.nameID in (3, 6, 25) else name
    font.flavor = 'woff2'
    font.save(target)


for one in FONTS:
    cut(*one)
