"""Monuments: parametric drawings after published dimensions, one unit to the metre."""

from collections.abc import Callable, Mapping

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.angkor_wat import angkor_wat
from imgkit.local.painter.monuments.arc import arc_de_triomphe
from imgkit.local.painter.monuments.brandenburg_gate import brandenburg_gate
from imgkit.local.painter.monuments.castle import castle
from imgkit.local.painter.monuments.chichen_itza import chichen_itza
from imgkit.local.painter.monuments.christ import christ_the_redeemer
from imgkit.local.painter.monuments.colosseum import colosseum
from imgkit.local.painter.monuments.eiffel import eiffel_tower
from imgkit.local.painter.monuments.golden_gate import golden_gate
from imgkit.local.painter.monuments.great_wall import great_wall
from imgkit.local.painter.monuments.hagia_sophia import hagia_sophia
from imgkit.local.painter.monuments.liberty import statue_of_liberty
from imgkit.local.painter.monuments.machu_picchu import machu_picchu
from imgkit.local.painter.monuments.moai import moai
from imgkit.local.painter.monuments.neuschwanstein import neuschwanstein
from imgkit.local.painter.monuments.notre_dame import notre_dame
from imgkit.local.painter.monuments.parthenon import parthenon
from imgkit.local.painter.monuments.pyramids import pyramids
from imgkit.local.painter.monuments.sagrada_familia import sagrada_familia
from imgkit.local.painter.monuments.skyscrapers import burj_khalifa, cn_tower
from imgkit.local.painter.monuments.sphinx import sphinx
from imgkit.local.painter.monuments.st_basils import st_basils
from imgkit.local.painter.monuments.stonehenge import stonehenge
from imgkit.local.painter.monuments.sydney import sydney_opera_house
from imgkit.local.painter.monuments.table_mountain import table_mountain
from imgkit.local.painter.monuments.taj_mahal import taj_mahal
from imgkit.local.painter.monuments.torii import torii
from imgkit.local.painter.monuments.tower_bridge import tower_bridge
from imgkit.local.painter.monuments.towers import big_ben, leaning_tower_of_pisa

MONUMENTS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = {
    "eiffel-tower": eiffel_tower,
    "arc-de-triomphe": arc_de_triomphe,
    "big-ben": big_ben,
    "leaning-tower-of-pisa": leaning_tower_of_pisa,
    "pyramids": pyramids,
    "taj-mahal": taj_mahal,
    "colosseum": colosseum,
    "statue-of-liberty": statue_of_liberty,
    "castle": castle,
    "notre-dame": notre_dame,
    "parthenon": parthenon,
    "brandenburg-gate": brandenburg_gate,
    "st-basils": st_basils,
    "sagrada-familia": sagrada_familia,
    "hagia-sophia": hagia_sophia,
    "torii": torii,
    "golden-gate": golden_gate,
    "christ-the-redeemer": christ_the_redeemer,
    "machu-picchu": machu_picchu,
    "chichen-itza": chichen_itza,
    "moai": moai,
    "sydney-opera-house": sydney_opera_house,
    "table-mountain": table_mountain,
    "sphinx": sphinx,
    "great-wall": great_wall,
    "angkor-wat": angkor_wat,
    "stonehenge": stonehenge,
    "burj-khalifa": burj_khalifa,
    "cn-tower": cn_tower,
    "tower-bridge": tower_bridge,
    "neuschwanstein": neuschwanstein,
}
"""Every monument by its name."""
