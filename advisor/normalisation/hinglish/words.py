"""The small words of Hindi in Latin letters, as phones write them, and the English for each."""

from __future__ import annotations

__all__ = [
    "ADJECTIVES",
    "ADVERBS",
    "AFTER",
    "DROPPED",
    "HEADS",
    "LINKS",
    "NOUNS",
    "OWN",
    "QUESTIONS",
    "SAME",
    "SUBJECTS",
]


def _each(table: str) -> dict[str, str]:
    """The words of each line before its colon, to what stands behind it."""
    lines = [line.split(":") for line in table.strip().splitlines()]
    return {word: meant.strip() for words, meant in lines for word in words.split()}


SAME = _each(
    """
    nhi nai nahin nhii nahe nhin nahii: nahi
    h hn hain hein hen he: hai
    hoon hun hoo: hu
    mje mjhe mujhy muje mujhko mujko mereko meko mujhe: mujhe
    mai: main
    chinta fikar fikr: tension
    mene meine maine: maine
    kse kesa kaise kese kaisey kaisa kaisi: kaise
    kyun kyu kyon kyo kiyu: kyu
    kahan kahaan kidhar kaha: kaha
    kaun kon: kaun
    kaunsa kaunsi kaunse knsa knsi konsa konsi konse konsaa kausi kausa kauni konci: kaunsa
    suru shru shuroo shuruu: shuru
    smay samy samai: samay
    kitna kitne kitni ktna ktne ktni kitnaa kitnii: kitna
    ye yeh yah ise isko isse: ye
    wo woh voh vo usko usi: wo
    aur aor: aur
    phir fir: phir
    sawal sawaal sawalo: sawal
    pehle pahle phle : pehle
    baad bd: baad
    mein me: me
    pe par pr: pe
    toh to: to
    bhi b bi: bhi
    ke k: ke
    koi kisi: koi
    chahiye chaiye chahie chaie chaheye chahiy chahye chaye chahya: chahiye
    hafta hafte hafton haftey: hafta
    ghanta ghante ghanto ghnte ghantey: ghanta
    mahina mahine mahino mahinay: mahina
    itna itni itne: itna
    ghar ghr: ghar
    saal saalo saalon: saal
    din dino: din
    roz rozana: roz
    thoda thodi thodaa thora: thoda
    tha thi thaa: tha
    dar darr: dar
    sabse sbse sabsey: sabse
    sab sb sabhi saare saara saari sara: sab
    accha acha achha achaa achi acchi achhi acche ache achhe: acha
    rahega rhega: rahega
    rahegi rhegi: rahegi
    theek thik thek tik thk teek: theek
    haan haa han hanji haanji: haan
    kuch kuchh kch: kuch
    baki baaki: baki
    zaruri zaroori jaruri jaroori zarori zruri jruri: zaruri
    wapas vapas waapas wapis vapis: wapas
    dusra doosra dusri doosri dusre: dusra
    chalo chlo: chalo
    kab kb: kab
    mtlb mtlab matlb: matlab
    samajh smjh smajh: samajh
    samjho smjho: samjho
    samjhao smjhao: samjhao
    lagta lgta: lagta
    lagega lgega: lagega
    pata pta ptaa: pata
    bahut bht bhot bhut bohot bahot bohat boht bhaut buhat bhoot: bahut
    zyada jyada jada jyda zada zyda jyaada jaada jda zyaada: zyada
    abhi abi abhii: abhi
    tak tk: tak
    thoda thda thoraa: thoda
    mahina mhine mhina mahne: mahina
    paise pse paisay: paise
    mat mt: mat
    kaam kaamm: kaam
    kabhi kbhi kabi: kabhi
    hogi hgi: hogi
    agar agr: agar
    humare hmare hamare hmara hamara humara: humare
    hoga hga: hoga
    """
)
"""Words by the other ways in which they are written."""

SUBJECTS = _each(
    """
    main maine hum humne mujhe : i
    tu tum aap tune tumne aapne tujhe tumhe aapko: you
    ye: this
    wo usne unhone: that
    koi: anybody
    unko inko unhe inhe: they
    """
)

OWN = _each(
    """
    mera mere meri: my
    tera tere teri tumhara tumhari tumhare aapka aapki aapke: your
    uska uski uske iska iski iske: its
    unka unki unke inka inki inke: their
    apna apni apne: my
    humare: our
    """
)

QUESTIONS = _each(
    """
    kya: what
    kaise: how
    kyu: why
    kab: when
    kaha: where
    kitna: how much
    kaun: who
    kaunsa: which
    kisko kise: who
    kiska kiski kiske: whose
    """
)

AFTER = _each(
    """
    me: in
    pe: on
    se: from
    ko: to
    tak: until
    ke_liye: for
    ke_baad: after
    baad: after
    se_pehle: before
    bina: without
    ke_saath: with
    ke_saath_saath: alongside
    ke_bare_me: about
    ki_jagah: instead of
    ke_alawa: besides
    ke_layak: good enough for
    se_dar: afraid of
    ki_wajah: because of
    ke_time: during
    """
)
"""Words that stand behind what they belong to, and the English ones, which stand in front."""

DROPPED = frozenset(
    "khud sabse hi bhi to na yaar bhai bhaiya arre arey ji ka ki ke ne hi bro plz pls please jo ab".split()
)
"""Words that English has none for, or none that matters."""

ADVERBS = _each(
    """
    aaj: today
    kal: tomorrow
    abhi: now
    jaldi jldi: quickly
    pehle: first
    baad_me: later
    din_bhar: all day
    """
)

NOUNS = _each(
    """
    samay waqt wakt: time
    hafta: week
    ghanta: hours
    mahina: months
    saal: years
    din: days
    roz roj rozana: daily
    paisa paise: money
    naukri nokri: job
    kaam: work
    umar umr: age
    naam: name
    padhai padai pdhai pdai: study
    kitab kitabe: book
    khana khane: food
    sawal: question
    jawab: answer
    aadha adha: half
    pura poora puri poori: whole
    sab: all
    baki: the rest
    kuch: something
    thoda: a little
    bahut bohot bahot bhut: very
    zyada jyada: more
    kam: less
    acha: good
    bura: bad
    sahi: right
    sach sacch scch: true
    galat glt: wrong
    theek: okay
    zaruri: necessary
    mushkil kathin: hard
    bhari bhaari: heavy
    cheez cheej chiz: thing
    ummeed umeed: hope
    pakka: sure
    aasan asaan: easy
    lamba lambi: long
    chota chhota choti chhoti: short
    purana purani purane: old
    naya nayi naye: new
    bekar bekaar: bad
    kamzor kamjor: weak
    kharab: bad
    sasta sasti: cheap
    mehenga mehnga: expensive
    pehla pehli: first
    dusra: second
    tisra teesra tisri: third
    agla agli: next
    pichla pichli pichle: previous
    aaj: today
    phir: then
    sirf bas: only
    itna: so much
    aisa aisi aise: such
    ek: one
    dono: both
    lekin magar: but
    aur: and
    ya: or
    agar: if
    kyunki kyuki: because
    matlab: meaning
    farak fark frk antar: difference
    jankari jaankari: information
    haan: yes
    nahi: ~no
    dar darr: fear
    aage: next
    bilkul: at all
    mat: not
    der: too late
    tankhwah tankhwa tankha vetan package pkg: salary
    didi: sister
    mast badhiya: great
    dikkat: problem
    seedha: straight
    beech: middle
    yaad: remember
    log: people
    ghar: home
    tarika tareeka rasta raasta: way
    bada badi bade: big
    videsh: abroad
    sarkari: government
    kharcha kharch: cost
    shukriya dhanyavaad dhanyavad dhanyawad: thanks
    madad: help
    fayda faida: use
    layak: good enough
    shuru: start
    khatam: finished
    tayyari taiyari tayari: preparation
    wapas: back
    piche peeche: behind
    raat: night
    dost: friend
    mummy maa: mom
    biwi: wife
    pati: husband
    behen bahan behn: sister
    ladki: girl
    ladkiya ladkiyan ladkiyaan: girls
    ladka: boy
    ladke: boys
    aurat mahila: woman
    aurate auratein mahilaye mahilayein: women
    beta bete: son
    beti: daughter
    papa: dad
    """
)

LINKS = _each(
    """
    ok: ok
    hmm: hmm
    oh: oh
    aur and: and
    ya or: or
    lekin but par: but
    agar if: if
    phir: then
    so: so
    kyunki because: because
    ki: that
    so_that: so that
    wait,: wait,
    stop,: stop,
    """
)

HEADS = frozenset("course courses project projects step steps plan topic part job question answer book books".split())
"""Nouns that "wala" adds nothing to."""

ADJECTIVES = frozenset(
    """
    bad better best late great big boring cheap cheapest correct difficult done easiest easy enough expensive fine
    free good hard hardest heavy important long most necessary needed new okay old possible ready right scary short
    small strong sure true useless useful weak worth wrong not very too so less more only
    """.split()
)
