"""Cities with their regions, and towns that no gazetteer has."""

import attrs


@attrs.frozen
class Place:
    """A place as datelines write it."""

    name: str
    region: str
    """The country, state or province that stands behind it where it is not well known."""


_CITIES = """
Islamabad, Pakistan|Karachi, Pakistan|Lahore, Pakistan|Peshawar, Pakistan|Quetta, Balochistan
Rawalpindi, Punjab|Multan, Pakistan|Hyderabad, Sindh|Toba Tek Singh, Pakistan|Gilgit, Pakistan
Dera Ismail Khan, Pakistan|Rahim Yar Khan, Punjab|Muzaffarabad, Azad Kashmir|Kabul, Afghanistan
Kandahar, Afghanistan|Mazar-i-Sharif, Afghanistan|New Delhi, India|Mumbai, India|Srinagar, J&K
Kolkata, West Bengal|Chennai, Tamil Nadu|Dhaka, Bangladesh|Cox's Bazar, Bangladesh
Colombo, Sri Lanka|Kathmandu, Nepal|Beijing, China|Shanghai, China|Guangzhou, Guangdong
Hong Kong, China|Taipei, Taiwan|Seoul, South Korea|Pyongyang, North Korea|Tokyo, Japan
Osaka, Japan|Hanoi, Vietnam|Manila, Philippines|Ho Chi Minh City, Vietnam|Kuala Lumpur, Malaysia
Jakarta, Indonesia|Singapore, Singapore|Yangon, Myanmar|Bangkok, Thailand|Phnom Penh, Cambodia
Canberra, Australia|Sydney, Australia|Wellington, New Zealand|Suva, Fiji|Tehran, Iran
Baghdad, Iraq|Damascus, Syria|Beirut, Lebanon|Amman, Jordan|Ramallah, West Bank
Gaza City, Gaza Strip|Jerusalem, Israel|Tel Aviv, Israel|Riyadh, Saudi Arabia|Doha, Qatar
Abu Dhabi, United Arab Emirates|Muscat, Oman|Sanaa, Yemen|Ankara, Turkey|Istanbul, Turkey
Cairo, Egypt|Tunis, Tunisia|Rabat, Morocco|Khartoum, Sudan|Addis Ababa, Ethiopia|Nairobi, Kenya
Kampala, Uganda|Dar es Salaam, Tanzania|Lagos, Nigeria|Abuja, Nigeria|Accra, Ghana
Dakar, Senegal|Kinshasa, Congo|Harare, Zimbabwe|Cape Town, South Africa
Johannesburg, South Africa|Port Louis, Mauritius|Moscow, Russia|St. Petersburg, Russia
Kyiv, Ukraine|Nur-Sultan, Kazakhstan|Tbilisi, Georgia|Warsaw, Poland|Prague, Czech Republic
Budapest, Hungary|Belgrade, Serbia|Athens, Greece|Rome, Italy|Madrid, Spain|Lisbon, Portugal
Paris, France|Aix-en-Provence, France|Brussels, Belgium|The Hague, Netherlands|Berlin, Germany
Zürich, Switzerland|Geneva, Switzerland|Vienna, Austria|Stockholm, Sweden|Oslo, Norway
London, England|Belfast, Northern Ireland|Dublin, Ireland|Stratford-upon-Avon, England
Washington, United States|New York, N.Y.|Los Angeles, Calif.|Chicago, Ill.|Houston, Texas
St. Louis, Mo.|Salt Lake City, Utah|New Orleans, La.|Baton Rouge, La.|Coeur d'Alene, Idaho
Winston-Salem, N.C.|Ottawa, Ontario|Montréal, Quebec|Mexico City, Mexico|Havana, Cuba
Port-au-Prince, Haiti|San José, Costa Rica|Bogotá, Colombia|Caracas, Venezuela|Lima, Peru
La Paz, Bolivia|São Paulo, Brazil|Rio de Janeiro, Brazil|Buenos Aires, Argentina|Santiago, Chile
Montevideo, Uruguay
"""

_TOWNS = """
Wexcombe, England|Port Ellery, Maine|Sankt Aldern, Austria|Landi Kotal, Pakistan
Chak Naurang, Punjab|Old Ferrow, Ontario|Mbeya Ndogo, Tanzania|Villa Cardal, Uruguay
Al-Qusayrah, Iraq|Kirovsk-na-Donu, Russia|Baan Nong Sai, Thailand|Little Marrow, Ohio
Tarn-sur-Louve, France|Xiaohekou, China|Gunnedra, Australia
"""
"""Some are real and small, most are made up."""


def _places(table: str) -> tuple[Place, ...]:
    entries = (entry.partition(", ") for line in table.split("\n") for entry in line.split("|"))
    return tuple(Place(name, region) for name, _, region in entries if name)


CITIES = _places(_CITIES)
TOWNS = _places(_TOWNS)
