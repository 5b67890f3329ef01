"""The slots of a profile: the lists of what people tell of themselves. Each list maps what is said to what is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

__all__ = [
    "AIMS",
    "CIRCUMSTANCES",
    "COUNTRIES",
    "DEGREES",
    "FIELDS",
    "GOALS",
    "IMPLIED",
    "JOB",
    "JOB_NAMES",
    "MODIFIERS",
    "SKILLS",
    "SUBJECTS",
    "alternatives",
    "is_circumstance",
]


def _names(text: str) -> dict[str, str]:
    """A line each: what is kept, a colon, what else is said for it, parted by commas."""
    found = {}
    for line in text.strip().splitlines():
        kept, _, others = line.strip().partition(":")
        for name in (kept.lower(), *(other.strip() for other in others.split(","))):
            if name:
                found[name] = kept
    return found


COUNTRIES = _names("""
    India: indian, bharat, bangalore, bengaluru, mumbai, delhi, new delhi, hyderabad, pune, chennai, kolkata, noida
    India: gurgaon, gurugram, ahmedabad, jaipur, lucknow, indore, bhopal, patna, kerala, kochi, coimbatore, nagpur
    India: kanpur, thane, visakhapatnam, vizag, vadodara, ludhiana, agra, nashik, faridabad, meerut, rajkot, varanasi
    India: amritsar, ranchi, gwalior, jabalpur, mysore, mysuru, trivandrum, thiruvananthapuram, guwahati, bhubaneswar
    India: raipur, jodhpur, udaipur, madurai, vijayawada, mangalore, allahabad, prayagraj, goa, rajasthan, haryana
    India: uttar pradesh, madhya pradesh, andhra pradesh, odisha, west bengal, assam, jharkhand, chhattisgarh, blr, hyd
    India: punjab, gujarat, maharashtra, karnataka, tamil nadu, telangana, bihar, chandigarh, dehradun, surat, kota
    India: navi mumbai, ghaziabad, srinagar, jammu, kashmir, himachal pradesh, uttarakhand, shimla, aurangabad, solapur
    India: hubli, belgaum, tirupati, warangal, guntur, nellore, trichy, tiruchirappalli, thrissur, calicut, kozhikode
    India: kollam, cuttack, rourkela, jamshedpur, dhanbad, siliguri, durgapur, asansol, howrah, aligarh, bareilly
    India: moradabad, gorakhpur, jhansi, mathura, ajmer, bikaner, ujjain, jalandhar, patiala, mohali, panchkula
    India: cochin, mangaluru, hubballi, belagavi, kannur, kottayam, alappuzha, palakkad, malappuram, erode, vellore
    India: tirunelveli, nanded, kolhapur, satara, akola, amravati, jalgaon, latur, secunderabad, dharwad, gulbarga
    India: gandhinagar, jamnagar, bhavnagar, pondicherry, puducherry, shillong, meghalaya, tripura, sikkim, manipur
    US: usa, u.s, u.s.a, united states, united states of america, america, american, states, california, texas
    US: new york, nyc, chicago, seattle, san francisco, bay area, boston, los angeles, florida, ohio, austin, denver
    US: new jersey, atlanta, dallas, houston, philadelphia, washington, michigan, arizona, oregon, virginia
    US: phoenix, san diego, san antonio, san jose, portland, detroit, minneapolis, pittsburgh, las vegas, miami
    US: nashville, silicon valley, illinois, pennsylvania, minnesota, colorado, massachusetts, north carolina
    US: alabama, alaska, arkansas, connecticut, delaware, georgia, hawaii, idaho, indiana, iowa, kansas, kentucky
    US: louisiana, maryland, mississippi, missouri, montana, nebraska, nevada, new hampshire, new mexico
    US: north dakota, oklahoma, rhode island, south carolina, south dakota, tennessee, utah, vermont, west virginia
    US: wisconsin, wyoming, columbus, cincinnati, baltimore, milwaukee, indianapolis, sacramento
    US: tampa, orlando, jacksonville, raleigh, st louis, st. louis, kansas city, salt lake city, boise, albuquerque
    US: tucson, el paso, fort worth, oakland, brooklyn, manhattan, cleveland, omaha, tulsa, new orleans, memphis
    US: louisville, honolulu, anchorage, spokane, irvine, palo alto, mountain view, sunnyvale, cupertino, redmond
    US: bellevue, fresno, des moines, boulder, midwest, new england, pacific northwest
    UK: u.k, united kingdom, england, britain, great britain, scotland, wales, london, manchester, british, leeds
    UK: birmingham, glasgow, edinburgh, liverpool, bristol, sheffield, cardiff, belfast, nottingham, northern ireland
    UK: newcastle, leicester, coventry, southampton, portsmouth, brighton, oxford, aberdeen, dundee, swansea, exeter
    UK: norwich, wolverhampton, sunderland, middlesbrough, blackpool, yorkshire, cornwall, sussex, lancashire, cheshire
    UK: milton keynes, peterborough, ipswich, cheltenham, swindon, luton, huddersfield, salford, stockport, inverness
    UK: bradford, hull, preston, bolton, plymouth, derby, stoke-on-trent, gloucester, bournemouth, devon, essex
    UK: surrey, norfolk, suffolk, rotherham, doncaster, wigan, warrington, stirling, wrexham, derry, londonderry, fife
    Canada: canadian, toronto, vancouver, montreal, ontario, ottawa, calgary
    Canada: edmonton, winnipeg, quebec, halifax, alberta, british columbia
    Canada: mississauga, brampton, kitchener, waterloo, saskatoon, saskatchewan, manitoba, nova scotia, new brunswick
    Canada: newfoundland, markham, burnaby, kelowna, quebec city
    Germany: german, deutschland, berlin, munich, hamburg, frankfurt, cologne, stuttgart
    Germany: leipzig, dresden, dusseldorf, dortmund, bremen, hanover, hannover, nuremberg, karlsruhe, bavaria
    Germany: mannheim, augsburg, wiesbaden, aachen, bonn, bochum, bielefeld, freiburg, heidelberg, mainz, potsdam
    Germany: rostock, darmstadt, kassel, saarbrucken, erfurt, duisburg, wuppertal, saxony, hesse, nuernberg, muenchen
    Germany: munchen, koln, koeln, nurnberg, duesseldorf, lubeck, regensburg, ulm, jena, gottingen, munster
    France: french, paris, lyon, marseille, toulouse, bordeaux, lille, nantes, strasbourg, grenoble, rennes, montpellier
    France: brittany, normandy, provence, dijon, rouen
    Netherlands: the netherlands, holland, dutch, amsterdam, rotterdam, utrecht, eindhoven, den haag, delft, groningen
    Ireland: irish, dublin, galway, limerick, cork, waterford, kilkenny, county cork, sligo, dundalk, drogheda
    Australia: australian, sydney, melbourne, brisbane, perth, canberra, adelaide, gold coast, hobart, geelong
    Australia: cairns, queensland, nsw, new south wales, tasmania, townsville, wollongong
    New Zealand: auckland, wellington, christchurch, dunedin, tauranga
    Singapore:
    Switzerland: swiss, zurich, zuerich, geneva, geneve, basel, bern, lausanne
    Austria: austrian, vienna, wien, graz, salzburg, linz, innsbruck
    Czechia: czech republic, the czech republic, czech, prague, praha, brno, ostrava
    Slovakia: slovak, bratislava
    Slovenia: ljubljana
    Croatia: croatian, zagreb, rijeka
    Serbia: serbian, belgrade, beograd, novi sad
    Bulgaria: bulgarian, plovdiv
    Estonia: estonian, tallinn, tartu
    Latvia: latvian, riga
    Lithuania: lithuanian, vilnius, kaunas
    Luxembourg:
    Iceland: reykjavik
    Spain: spanish, madrid, barcelona, valencia, seville, sevilla, bilbao, malaga, zaragoza, granada
    Spain: alicante, murcia, catalonia, andalusia, galicia, mallorca, tenerife
    Portugal: portuguese, lisbon, lisboa, porto, coimbra, braga, aveiro, setubal, algarve, madeira, azores
    Italy: italian, rome, milan, milano, turin, torino, naples, napoli, bologna, palermo, genoa, sicily, catania
    Italy: verona, padova, padua, trieste, firenze, sardinia, tuscany
    Poland: polish, warsaw, warszawa, krakow, wroclaw, gdansk, poznan, lodz, katowice, lublin, szczecin, gdynia
    Sweden: swedish, stockholm, gothenburg, goteborg, malmo, uppsala, linkoping, lund
    Norway: norwegian, oslo, bergen, trondheim, stavanger, tromso
    Denmark: danish, copenhagen, kobenhavn, aarhus, arhus, odense, aalborg
    Finland: finnish, helsinki, tampere, espoo, turku, oulu
    Belgium: belgian, brussels, bruxelles, antwerp, ghent, leuven, liege
    Greece: greek, athens, thessaloniki
    Hungary: hungarian, budapest, debrecen, szeged
    Romania: romanian, bucharest, cluj, timisoara, iasi, brasov
    Ukraine: ukrainian, kyiv, kiev, lviv, kharkiv, odesa, odessa, dnipro
    Russia: russian, moscow, saint petersburg, novosibirsk, kazan
    Turkey: turkish, turkiye, istanbul, ankara, izmir, bursa, antalya
    Egypt: egyptian, cairo, alexandria, giza
    Israel: israeli, tel aviv, haifa, jerusalem
    United Arab Emirates: uae, dubai, abu dhabi, sharjah
    Saudi Arabia: saudi, ksa, riyadh, jeddah, dammam
    Qatar: doha
    Pakistan: pakistani, karachi, lahore, islamabad, rawalpindi, faisalabad, peshawar, multan
    Pakistan: sialkot, gujranwala, quetta, hyderabad sindh, sargodha, abbottabad, sindh
    Bangladesh: bangladeshi, dhaka, chittagong, sylhet, khulna, rajshahi, comilla, chattogram
    Nepal: nepali, kathmandu, pokhara
    Sri Lanka: sri lankan, colombo, kandy
    China: chinese, beijing, shanghai, shenzhen, guangzhou, hangzhou, chengdu, wuhan
    Japan: japanese, tokyo, osaka, kyoto, yokohama, nagoya, fukuoka
    South Korea: korea, korean, seoul, busan, daejeon
    Taiwan: taiwanese, taipei, hsinchu
    Hong Kong:
    Vietnam: vietnamese, hanoi, ha noi, ho chi minh, ho chi minh city, saigon, da nang, danang, hai phong
    Thailand: thai, bangkok, chiang mai
    Malaysia: malaysian, kuala lumpur, penang, johor
    Indonesia: indonesian, jakarta, bandung, surabaya, yogyakarta, bali
    Philippines: the philippines, filipino, filipina, manila, cebu, quezon city, davao, makati, pinoy, baguio, iloilo
    Philippines: taguig, pasig, cagayan de oro, bacolod, zamboanga, pampanga, cavite, batangas, mindanao, luzon
    Nigeria: nigerian, lagos, abuja, ibadan, port harcourt, kano, enugu, benin city, kaduna, abeokuta, ilorin, naija
    Nigeria: uyo, owerri, warri, calabar, onitsha, nsukka, akure, osogbo, maiduguri
    Ghana: ghanaian, accra, kumasi, takoradi, cape coast
    Kenya: kenyan, nairobi, mombasa, kisumu, nakuru, eldoret, thika
    South Africa: south african, cape town, johannesburg, durban, pretoria, joburg, jozi, soweto
    South Africa: bloemfontein, gqeberha, stellenbosch, gauteng, kwazulu-natal, limpopo
    Morocco: moroccan, casablanca, rabat, marrakech
    Tunisia: tunisian, tunis
    Algeria: algerian, algiers
    Uganda: ugandan, kampala
    Tanzania: tanzanian, dar es salaam
    Rwanda: kigali
    Zimbabwe: zimbabwean, harare
    Zambia: zambian, lusaka
    Cameroon: yaounde, douala
    Senegal: dakar
    Ethiopia: ethiopian, addis ababa
    Brazil: brazilian, sao paulo, rio de janeiro, brasilia, belo horizonte, curitiba, porto alegre, recife
    Brazil: fortaleza, campinas, florianopolis, minas gerais, bahia, manaus
    Mexico: mexican, mexico city, guadalajara, monterrey, tijuana
    Argentina: argentinian, argentine, buenos aires
    Chile: chilean, santiago, valparaiso
    Colombia: colombian, bogota, medellin
    Peru: peruvian, lima
    Ecuador: quito, guayaquil
    Uruguay: montevideo
    Venezuela: venezuelan, caracas
    Costa Rica:
    Panama:
    Iran: iranian, tehran, isfahan, shiraz
    Iraq: iraqi, baghdad, erbil
    Kuwait:
    Bahrain: manama
    Oman: muscat
    Lebanon: lebanese, beirut
    Afghanistan: afghan, kabul
    Myanmar: burma, yangon
    Cambodia: phnom penh
    Kazakhstan: kazakh, almaty, astana
    Uzbekistan: uzbek, tashkent
    Armenia: armenian, yerevan
    Azerbaijan: baku
    Belarus: belarusian, minsk
    Moldova: chisinau
    Albania: albanian, tirana
    Malta: maltese, valletta
    Cyprus: cypriot, nicosia, limassol
    North Macedonia: macedonia, skopje
    Bosnia: bosnia and herzegovina, sarajevo
""")
"""What is said of a country, small letters, and its name."""

SKILLS = _names("""
    Python: py, pyhton, pyton, phyton, python3
    R: r programming, rstudio
    SQL: inner joins, sql joins, sql queries
    C: c language, c programming
    Java:
    JavaScript: js, ts, typescript, node
    React: reactjs, react.js
    Swift:
    HTML: html5
    CSS: css3
    C++: cpp, c/c++
    C#: csharp
    .NET: dotnet, asp.net, .net core
    SQL Server: mssql, sqlserver
    Go: golang
    Rust:
    Scala:
    PHP: laravel
    Ruby: ruby on rails
    Kotlin:
    SAS:
    SPSS:
    Stata:
    Postgres: postgresql, psql
    MySQL:
    MongoDB: mongo
    Redis:
    Snowflake:
    dbt:
    Spark: pyspark, apache spark
    Kafka: apache kafka
    Airflow: apache airflow
    Hadoop:
    Terraform:
    MATLAB:
    Fortran: fortran 77, fortran 90
    COBOL: cobol85
    ABAP:
    Pascal: turbo pascal
    Delphi:
    Perl:
    Excel: spreadsheets
    VBA: excel macros
    Git: github, version control
    Linux:
    Bash: shell, shell scripting, bash scripting, shell scripts, bash scripts
    pandas:
    NumPy: numpy
    scikit-learn: sklearn, scikit learn, scikit
    PyTorch: pytorch
    TensorFlow: tensorflow, keras
    Docker:
    Kubernetes: k8s, kubernets
    AWS: amazon web services
    Azure: microsoft azure
    GCP: google cloud
    cloud: cloud platforms
    CI/CD: ci cd, cicd, github actions, jenkins
    unit tests: automated tests, unit testing, jest, pytest, junit, cypress
    Selenium:
    Spring: spring boot
    Django:
    Flask:
    FastAPI:
    maths: math, mathematics, linear algebra, calculus, algebra
    statistics: stats, probability
    programming: coding, to code, code, programing, how to code, how to program, computer science
    machine learning: ml, basic ml, ml basics, machine learning basics
    deep learning: dl, neural networks
    algorithms: dsa, data structures
    engineering degree: engg degree, tech degree, cs degree, computer science degree
    degree: college degree, university degree, bachelor's degree, college, university
    Power BI: powerbi
    Tableau:
    SAP:
""")
"""What is said of a language, a tool or a subject that a person knows or does not, and its name."""
del SKILLS["go"]  # Too common a word: `spelling_out` makes it "golang" where it stands for the language.

_IN_PYTHON = ("pandas", "NumPy", "scikit-learn", "PyTorch", "TensorFlow", "Django", "Flask", "FastAPI")
IMPLIED = (
    dict.fromkeys(("Postgres", "MySQL", "SQL Server"), "SQL")
    | dict.fromkeys(_IN_PYTHON, "Python")
    | {
        "React": "JavaScript",
        "Selenium": "unit tests",
        "Bash": "Linux",
    }
)
"""Skills that nobody has without another."""

GOALS = _names("""
    ML engineer: ml engineer, machine learning engineer, mle, ml eng, machine learning engg, ml engg
    AI engineer: ai engineer, ai/ml engineer, aiml engineer, llm engineer, genai engineer
    data scientist: ds
    data engineer: data engineering
    data analyst: data analysis, data analytics
    MLOps engineer: mlops
    research scientist: researcher, applied scientist
    ML: machine learning, ai, ai/ml, aiml, ml/ai, artificial intelligence, data science, deep learning
""")
"""What people want to be, or to get into."""
AIMS = GOALS | _names("""
    computer vision engineer: computer vision, computer vison, cv engineer, vision engineer
    NLP engineer: nlp, natural language processing
""")
"""These, and what is a field of its own."""

DEGREES = _names("""
    BTech: b.e
    BSc: b.s
    BCom:
    BCA:
    BBA:
    BA: b.a
    MTech: m.e
    MSc: m.s
    MCA:
    MBA:
    MA: m.a
    MCom:
    PhD: doctorate, doctoral
    bachelor's: bachelor, bachelors
    master's: master, masters
    diploma:
""")

SUBJECTS = _names("""
    CSE: cs engineering
    CS: computer science, compsci, comp sci, computing, computer engineering
    IT: information technology
    ECE: electronics, electronics and communication
    EEE: electrical, electrical engineering
    mechanical engineering: mechanical, mech engineering, mech engg, mech
    civil engineering: civil
    chemical engineering: chemical
    engineering:
    physics:
    maths: math, mathematics
    statistics: stats
    economics: econ
    commerce:
    accounting: accountancy
    biology: bio, life sciences
    biotech: biotechnology
    bioinformatics: computational biology
    neuroscience:
    astronomy: astrophysics
    chemistry:
    biochemistry: biochem
    microbiology:
    zoology:
    botany:
    geology:
    anthropology:
    criminology:
    theology:
    agriculture:
    environmental science:
    public health:
    media studies:
    history:
    philosophy:
    psychology:
    sociology:
    linguistics:
    law:
    medicine: mbbs
    pharmacy:
    nursing:
    finance:
    business: management, business administration
    arts: art
    English: english literature, literature
    music:
    design:
    architecture:
    geography:
    political science:
    data science:
    AI: ai, aiml, artificial intelligence
""")

_JOBS = """
    accountant auditor bookkeeper nurse teacher tutor professor lecturer doctor physician surgeon dentist pharmacist
    lawyer paralegal chef cook waiter waitress barista bartender driver mechanic electrician plumber carpenter welder
    farmer soldier veteran pilot steward stewardess journalist writer editor translator linguist librarian designer
    illustrator photographer musician actor actress architect biologist chemist physicist mathematician statistician
    actuary economist geologist astronomer psychologist therapist physiotherapist paramedic midwife vet veterinarian
    scientist researcher postdoc engineer developer dev programmer coder tester sysadmin administrator admin dba
    analyst consultant manager executive director recruiter salesman saleswoman salesperson marketer cashier
    clerk secretary receptionist banker trader broker realtor cleaner builder firefighter officer policeman policewoman
    technician operator supervisor foreman entrepreneur founder freelancer housewife homemaker intern trainee
    retiree historian philosopher hairdresser tailor baker butcher postman warehouse-worker priest sdet swe sde mle ds
    unemployed jobless dispatcher surveyor joiner underwriter solicitor archivist copywriter optician radiographer carer
    childminder nanny beautician seamstress gardener fisherman bricklayer roofer decorator caretaker janitor machinist
    headteacher logistician worker guard sre sparky chippy brickie tradie postie trucker cabbie florist plasterer
    scaffolder
"""
JOB_NAMES = frozenset(_JOBS.split())
MODIFIERS = frozenset(
    """
    senior junior lead principal staff assistant associate chartered registered retired freelance self-employed trainee
    software backend back-end frontend front-end fullstack full-stack full stack web mobile android ios java python php
    .net dotnet react node c# c++ go golang ruby scala kotlin rust swift angular vue typescript javascript js
    django flask laravel rails wordpress oracle salesforce
    data business system systems network devops cloud security cyber qa test automation embedded care quantity warehouse
    firmware hardware mechanical civil electrical electronics chemical industrial aerospace biomedical ml ai mlops llm
    research product project program programme marketing sales hr finance financial operations supply chain school
    primary secondary maths math physics chemistry biology history english science music art tax bank truck bus taxi
    lorry graphic ux ui game database reliability support it process quality clinical lab medical dental veterinary
    insurance estate media content technical management office store shop restaurant policy investment risk credit
    site social machine learning artificial intelligence high real sports fitness yoga computer operations factory
""".split()
)
"""Words before it that are kept: "senior backend developer"."""
FIELDS = _names("""
    IT: i.t, tech, information technology
    finance: banking, a bank, fintech, investment banking
    marketing: advertising
    sales:
    HR: human resources
    retail: a shop, a store
    healthcare: health care, a hospital, nursing
    education: teaching
    insurance:
    logistics: a warehouse, supply chain
    construction:
    manufacturing: a factory
    telecom: telecoms
    hospitality: a restaurant, a hotel
    government: the civil service, the public sector
    accounting: audit, accounts, bookkeeping
    a call centre: a call center, a bpo, bpo
    customer support: customer service
""")
"""Where people say that they work."""
JOB = (
    rf"(?:{'|'.join(_JOBS.split())}|sales ?(?:rep|representative)|stay[- ]at[- ]home (?:mom|mum|dad|mother|father)"
    r"|call cent(?:er|re) agent|customer support agent|truck driver|social worker|data entry operator|support agent"
    r"|(?:estate|travel|customer service) agent|(?:shop|teaching|care|nursing) assistant"
    r"|(?:team|tech|shift) lead|civil servant|claims handler)"
)
"""What a job is called at its end: "software engineer" by "engineer"."""

CIRCUMSTANCES = ("student", "graduate", "pupil", "working", "developer", "over 35", "under 18", "beginner")
"""What a profile says of somebody beside a country and what is known and not known."""


def is_circumstance(text: str) -> bool:
    """Whether a text is something that a profile can say: a circumstance, a country, or "knows" or "no" and a skill."""
    said, _, skill = text.partition(" ")
    if said in {"knows", "no"} and skill in SKILLS.values():
        return True
    return text in CIRCUMSTANCES or text in COUNTRIES.values()


def alternatives(names: Mapping[str, object]) -> str:
    """A pattern for any of the names, the longest first."""
    return _any_of(tuple(names))


@cache
def _any_of(names: tuple[str, ...]) -> str:
    # Of a set the order is another in every run, and the pattern with it.
    return "|".join(map(re.escape, sorted(sorted(names), key=len, reverse=True)))
