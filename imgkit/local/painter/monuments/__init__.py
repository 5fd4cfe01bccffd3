"""Monuments: parametric drawings after published dimensions, one unit to the metre."""

from collections.abc import Callable, Mapping

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.andalusia import alhambra
from imgkit.local.painter.monuments.angkor_wat import angkor_wat
from imgkit.local.painter.monuments.aqueducts import pont_davignon, pont_du_gard
from imgkit.local.painter.monuments.arc import arc_de_triomphe
from imgkit.local.painter.monuments.brandenburg_gate import brandenburg_gate
from imgkit.local.painter.monuments.buddha import great_buddha
from imgkit.local.painter.monuments.castle import castle
from imgkit.local.painter.monuments.chichen_itza import chichen_itza
from imgkit.local.painter.monuments.china import forbidden_city, potala, temple_of_heaven
from imgkit.local.painter.monuments.christ import christ_the_redeemer
from imgkit.local.painter.monuments.colosseum import colosseum
from imgkit.local.painter.monuments.crimea import swallows_nest
from imgkit.local.painter.monuments.djenne import djenne_mosque
from imgkit.local.painter.monuments.eiffel import eiffel_tower
from imgkit.local.painter.monuments.french_castles import chambord, versailles
from imgkit.local.painter.monuments.golden_gate import golden_gate
from imgkit.local.painter.monuments.great_wall import great_wall
from imgkit.local.painter.monuments.hagia_sophia import hagia_sophia
from imgkit.local.painter.monuments.high_rises import (
    empire_state,
    oriental_pearl,
    petronas_towers,
    tokyo_tower,
)
from imgkit.local.painter.monuments.kizhi import kizhi
from imgkit.local.painter.monuments.kremlin import kremlin
from imgkit.local.painter.monuments.liberty import statue_of_liberty
from imgkit.local.painter.monuments.london import buckingham_palace, london_eye
from imgkit.local.painter.monuments.louvre import louvre
from imgkit.local.painter.monuments.machu_picchu import machu_picchu
from imgkit.local.painter.monuments.moai import moai
from imgkit.local.painter.monuments.mont_saint_michel import mont_saint_michel
from imgkit.local.painter.monuments.montmartre import sacre_coeur
from imgkit.local.painter.monuments.neuschwanstein import neuschwanstein
from imgkit.local.painter.monuments.neva import palace_bridge
from imgkit.local.painter.monuments.north import atomium, little_mermaid
from imgkit.local.painter.monuments.notre_dame import notre_dame
from imgkit.local.painter.monuments.ostankino import tv_tower
from imgkit.local.painter.monuments.parthenon import parthenon
from imgkit.local.painter.monuments.peaks import everest, kilimanjaro, matterhorn, mount_fuji, uluru
from imgkit.local.painter.monuments.peterhof import peterhof
from imgkit.local.painter.monuments.petersburg import st_isaacs, winter_palace
from imgkit.local.painter.monuments.pyramids import pyramids
from imgkit.local.painter.monuments.riders import bronze_horseman, motherland_calls
from imgkit.local.painter.monuments.rushmore import mount_rushmore
from imgkit.local.painter.monuments.sagrada_familia import sagrada_familia
from imgkit.local.painter.monuments.skyscrapers import burj_khalifa, cn_tower
from imgkit.local.painter.monuments.sphinx import sphinx
from imgkit.local.painter.monuments.st_basils import st_basils
from imgkit.local.painter.monuments.stonehenge import stonehenge
from imgkit.local.painter.monuments.sydney import sydney_opera_house
from imgkit.local.painter.monuments.table_mountain import table_mountain
from imgkit.local.painter.monuments.taj_mahal import taj_mahal
from imgkit.local.painter.monuments.temples import borobudur, petra
from imgkit.local.painter.monuments.theatre import bolshoi_theatre
from imgkit.local.painter.monuments.torii import torii
from imgkit.local.painter.monuments.tower_bridge import tower_bridge
from imgkit.local.painter.monuments.towers import big_ben, leaning_tower_of_pisa
from imgkit.local.painter.monuments.venice import rialto_bridge
from imgkit.local.painter.monuments.washington import capitol, washington_monument, white_house
from imgkit.local.painter.monuments.wild_america import grand_canyon, niagara_falls

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
    "mont-saint-michel": mont_saint_michel,
    "sacre-coeur": sacre_coeur,
    "louvre": louvre,
    "versailles": versailles,
    "chambord": chambord,
    "pont-du-gard": pont_du_gard,
    "pont-davignon": pont_davignon,
    "kremlin": kremlin,
    "bronze-horseman": bronze_horseman,
    "st-isaacs": st_isaacs,
    "winter-palace": winter_palace,
    "peterhof": peterhof,
    "palace-bridge": palace_bridge,
    "swallows-nest": swallows_nest,
    "tv-tower": tv_tower,
    "kizhi": kizhi,
    "bolshoi-theatre": bolshoi_theatre,
    "motherland-calls": motherland_calls,
    "london-eye": london_eye,
    "buckingham-palace": buckingham_palace,
    "white-house": white_house,
    "capitol": capitol,
    "washington-monument": washington_monument,
    "empire-state": empire_state,
    "mount-rushmore": mount_rushmore,
    "niagara-falls": niagara_falls,
    "grand-canyon": grand_canyon,
    "mount-fuji": mount_fuji,
    "tokyo-tower": tokyo_tower,
    "everest": everest,
    "kilimanjaro": kilimanjaro,
    "matterhorn": matterhorn,
    "uluru": uluru,
    "atomium": atomium,
    "little-mermaid": little_mermaid,
    "petra": petra,
    "borobudur": borobudur,
    "great-buddha": great_buddha,
    "djenne-mosque": djenne_mosque,
    "temple-of-heaven": temple_of_heaven,
    "forbidden-city": forbidden_city,
    "potala": potala,
    "alhambra": alhambra,
    "rialto-bridge": rialto_bridge,
    "petronas-towers": petronas_towers,
    "oriental-pearl": oriental_pearl,
}
"""Every monument by its name."""
