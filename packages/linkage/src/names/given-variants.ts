/**
 * Familiar forms of first names, written for Kith from general knowledge: not a copy of any
 * published list. One line per legal name, then the forms it is used in, commonest first.
 * A form may stand under several names ("alex"). Extend it with `--names`.
 */
export const GIVEN_VARIANTS = `
aaron: ron ronny az azza ari ary ronnie
abayomi: yomi abby
abbas: abs ab
abbey: abs abigail ab gail
abbie: abs abigail ab gail
abby: abs abigail ab gail
abdelhadi: abdel hadi
abdelhak: abdel hak
abdeljalil: abdel jalil
abdelkader: abdi abdul kadir qadir kader abdel
abdelmalek: malek abdel
abdelwahed: abdel wahed
abdiaziz: aziz abdi abdul azi zizou azeez
abdifatah: abdi fatah abdul
abdihakim: abdi hakim
abdikarim: karim abdi abdul kareem
abdinasir: abdi nasir
abdinur: abdi nur noor
abdiqani: abdi qani
abdirahman: abdi rahman abdul ab abs rehman
abdirizak: abdi razak rizak abdul raz
abdisalam: abdi salam abdul
abdiwahab: abdi wahab abdul
abdul: abdi ab abs abz dul
abdulhamid: abdul hamid
abdulkadir: abdi abdul kadir qadir kader
abdullah: abdul abdi abs abz ab dullah abu
abdullahi: abdi abdul abdulla
abdulmajid: abdul majid
abdulmalik: abdul malik abdi
abdulrashid: abdul rashid rash
abdulsamad: samad abdul
abel: abe aby ebbie abie ebby
abena: abi
abhishek: abhi shek abi
abiah: abi abby biah abbie
abiel: ab abe
abigail: abby abbie abi gail abbey nabby gayle abs gale abbe aby biggie nabbie biggy
abijah: ab bige abi
abimbola: abi bimbo bola bim
abiodun: abi biodun dun bio
abiola: abi ola
abisola: abi sola
abner: ab abby abe abbie
abraham: abe bram abie abram ham abs brahm aby
absalom: ab abe abby sal app abbie
abubakar: abu bakar abz baba bakr
achilles: kill killis
achsah: axie
ada: addie adie ade aida adele addy
adaeze: ada eze daisy
adair: addy dare addie
adalbert: al bert
adalyn: addie ada della lina ade delly delia aline adele addi dilly addy dellie dillie
adam: ad ade addy edie ads adie addie
adamina: mina ada
adanna: ada
adaobi: ada obi
adaora: ada ora
addington: addy
addison: addie ada della lina ade delly delia aline adele addi dilly addy dellie dillie
ade: adey
adebayo: ade bayo adey
adebola: ade bola debo
adedayo: ade dayo
adedoyin: doyin ade
adeel: ad adi dil
adegoke: ade goke
adejoke: joke ade
adekunle: ade kunle
adela: della addie ada dell adele dela addy
adelaide: addie ada della heidi adele delly ade addy adela laidey alley dellie
adelajda: ada
adelbert: del albert bert delbert
adele: addie della del dell ade ada adela addy
adelekan: lekan ade
adeleke: leke ade
adelheid: heidi
adelina: addie ada della lina ade delly delia aline adele addi dilly adi addy dellie dillie
adeline: addie ada della lina ade delly delia aline adele addi dilly addy dellie dillie
adelphia: addy ada delly delphia philly dellie addie phillie
adelyn: addie ada della lina ade delly delia aline adele addi dilly addy dellie dillie
ademola: demola ade mola
adenike: nike ade nikki
adeola: ade ola adey
adeolu: ade olu
aderinola: rinola ade
aderonke: ronke ade
adesola: ade sola
adetokunbo: toks ade tokunbo
adetola: ade tola
adetoun: toun ade
adetutu: tutu ade
adewale: wale ade
adeyemi: yemi ade
adina: dina addie
aditya: adi addy adit
adlai: lai
adnan: ad addy adi
adolf: dolph dolphus ado dolly ad olph dollie
adolph: dolph dolphus ado dolly adolf ad olph dollie
adolphus: dolph dolphus ado dolly adolf ad olph dollie
adrian: ade adie rian ad addy adi adey addie
adriana: adri addie ada ana anna ria enne rienne adie adka addy
adriano: dri
adrienne: adri addie ada ana anna ria enne rienne adie addy
adwoa: adjoa
afolabi: labi afo fola
afonso: fonso
afsana: af sana
afzal: af afz
agata: aga agatka agatha
agatha: aggie aggy ag aga gatty gattie
aggie: agnes ag
agnes: aggie nessie nan ness nancy agga senga inez nessa annis nest neesie taggy annie nannie aggy nessy taggie anny nanny
agnieszka: aga agnes agusia agi aggie agnieska isia
agostinho: gusto tinho
agostino: tino gusto
ahmed: ahmad med ahm ams ash medo hamada ami meddy
aidan: ade aid aids aidy
ailbhe: alva
aileen: lena eily eil lee leen allie ellen helen nellie eileen aily ally nelly
ailis: alice
ailsa: ails elsa elsie ali
aimee: ames amy aim mee aims
aindreas: andy
aine: anya anna ann
aisha: ash ashi aish aishi shay aysh shush caasho esha
aisling: ash lyn ais
aiysha: ash
ajai: aj jay
ajay: aj jay
ajit: aj jit
akash: kash ak
akhtar: akki akh
akinola: akin ola
akintunde: akin tunde
akinwale: akin wale
akosua: akos kosi esi
akram: ak akki
akshay: ak shay aksh
akwasi: kwesi
aladdin: al ali
alaeddine: alaa
alan: al ali alla lan alf alley
alana: lana allie alan lani lanna al ally
alanna: lana allie alan lani lanna ally
alannah: lana allie alan lani lanna ally
alaric: al rick ric
alasdair: al ali alec ally alex alick stair ster aly dair allie
alastair: al ali alec ally alex alick stair ster aly allie
alban: al alby albie
albert: bert al bertie albie alby elbert alb bertram hab albercik berty
alberta: bertie bert allie albie berta berty ally
albertina: tina allie bertie al ally berty
albertine: tina allie bertie al ally berty
alberto: berto beto al albie bert alby
albin: bin
albion: al albie
alden: al den denny dennie
alderic: al ric
aldona: ald dona
aldous: aldo al
aldwyn: al win
alec: al alex eck alexander ali
alejandra: ale alex sandra jandra
alejandro: ale alex jandro sandro
aleksander: alex al sandy alec xander lex sasha alick ally ali zander sander alasdair eck alexis saunders sawney ecky elick alistair sanders ellick sandie alik lexie axel ales lexy sandro zan olek aleks olo alek allie eckie
aleksandra: alex alexa sandra lexi ali lexie sandy sasha ally lexa zandra xandra al lex andra drina alexis alix lexy allie sandie alexie ria cassandra alla ola olenka aleks
alessandra: sandra ale alex sandy alessa
alessandro: sandro ale alex alessio
alessia: ale alessa
alethea: thea letty ally letha allie lettie alta
aletta: lettie
alex: al lex ali alexander alexandra xander alec
alexa: lexi alex lex lexie ali exa
alexander: alex al sandy alec xander lex sasha alick ally ali zander sander alasdair eck alexis saunders sawney ecky elick alistair sanders ellick sandie alik lexie axel ales lexy sandro zan allie eckie
alexandra: alex alexa sandra lexi ali lexie sandy sasha ally lexa zandra xandra al lex andra drina alexis alix lexy allie sandie alexie ria cassandra alla
alexandria: alex alexa sandra lexi ali lexie sandy sasha ally lexa zandra xandra al lex andra drina alexis alix lexy allie sandie alexie ria cassandra alla
alexandrina: ina alex rina lexie drina zina teenie xina
alexandru: alex alecu sandu sandy
alexina: ina alex rina lexie drina zina teenie xina
alexis: lexi alex lex lexie ali alexa al lexy
alfie: alf alfred fred
alfonso: al alf alfie fonzie phonse fonz fonso lon phon ponce poncho alfy
alfred: alf alfie fred al freddie freddy fredo alfy alfredo
alfreda: freda alfie allie freddie frieda al alfy ally freddy
alfredo: fredo alf fred alfie dino
algernon: algie algy alger al alg
alice: ali allie ally al alison lisa elsie alicia licia allison lissie ailie lali alley alecia leesh ailis elsa lissy
alicia: ali lisha leesh lish allie lisa alice ally licia lecia shea elsie licha
alicja: ala alice
alick: al alex eck alexander ali
alina: ali lina allie ala alinka ally
alisa: ali lisa allie ally
alison: ali ally al allie aly sonny ails elsie alice alis lissa alie sonnie
alissa: lissa ali ally aly lyss allie liss elsie lissie lissy
allan: al ali alla lan alf alley
allegra: leggie allie leggy ally
alma: al ally allie
almeda: meda
almina: mina minnie mira allie ally myra minny
almira: mina minnie mira allie ally myra ellie elly minny
alojzy: alek lojzek
alonza: lon
alonzo: lon lonnie al lonzo lonny zo
aloysius: al ally wishy lou aloys loysius wish louis allie
alpheus: al alph
alphonse: al alf alfie fonzie phonse fonz fonso lon phon ponce alfy
alphonsine: phonsie
alphonsus: al alf alfie fonzie phonse fonz fonso lon phon ponce alfy
althea: thea letty ally letha allie lettie alta thia
althia: thea
alton: al ton
alva: al alvie
alvar: al alvie
alveda: veda
alvin: al vin vinny alvie win vinnie wynn
alwen: wen al wenna
alwena: wen al wenna
alzina: zina
amabel: mabel mab belle amy bella
amadou: ama dou ahmadou
amalia: mal mally molly emily ama
amanda: mandy manda mand mands mandie ami amy mandi ammie mindy ammy mindie
amandeep: aman preet deep ammy mandy jit
amanjit: aman preet deep ammy mandy jit
amanpreet: aman preet deep ammy mandy jit
amardeep: amar deep jit marjit preet
amariah: mariah
amarilla: rilla mary amy
amarjit: amar deep jit marjit preet
amarpreet: amar deep jit marjit preet
amaryllis: amy rilla
amber: amb ambs am amby bambi ambie
ambreen: amb reen amber
ambrose: am ambie brose amby ambers rose brosey
ambrosine: rosie brosie
ameena: ami meena amy mina minnie mims mimi aami mino minata
amelia: millie milly amy mel emmy mimi lia melia em mia emily emma ami mills emmie meely ame amie mela
americus: merry
amethyst: amy
amey: ames aim amelia ams amie aimee amoret
amiah: mia ami
amie: ames aim amelia ams aimee amoret
amina: ami mina minnie mims amy meena mimi aami mino minata
aminat: ami mina minnie mims amy meena mimi aami mino minata
aminata: ami mina minnie mims amy meena mimi aami mino minata
aminta: minty minta mint minnie ari minda amy minny
amir: am mir ami
amit: am amy mit
amity: amy
amjad: am jad ams
amna: ami
amos: moses mo amie ame
amrik: rik
amrit: ami am rit
amritpal: amrit pal
amy: ames aim amelia ams amie aimee amoret
amyas: amy am
ana: anita anabel
anabela: bela ana
anand: andy nand
ananya: anu ana annie anya
anastasia: stacey ana annie stacy tasia stasia stas anna nastya asia stassy staz taz ann anya tasie stacia nesta stasie anny stassie nastie
anastazja: stacey ana annie stacy tasia stasia stas anna nastya asia stassy staz taz ann anya tasie stacia nasty nesta stasie nastka anny stassie nastie
anatol: tolek
anatole: nat tolly
anca: ancuta
andie: andrew and
andre: drew andy dre andi
andrea: andy andi ange drea dre andie ria rea ands annie anny
andreea: deea andi andrea
andrei: drew andy dre andi
andrew: andy drew and ands dandy andie dru andro tandy andrea dandie randy ander andi rew tandie randie
andromeda: andie meda
andrzej: andrew jedrek andy jendrek jedrus
andy: andrew and
andzelika: angie
aneela: neela annie nila
aneirin: nye
aneta: anetka netka neta
aneurin: nye an neirin
angel: ange angie angela angelito
angela: angie ange ang angel angelina ella jela gela angy anj geli
angeles: angie
angelica: angie ange jelly anj angel gelly annie angela ellie lica geli jellie gellie anny elly
angelika: angie ange jelly anj angel gelly annie angela ellie lica geli jellie gela gellie anny elly
angelina: angie lina ange angel gina ina lena ang
angeline: angie lina ange angel gina ina lena ang
angelo: ange ang
angharad: hari haz annie ann angie harri ancret anchor raddy haddy anny raddie haddie
angus: gus gussie ang angie innes gussy
angusina: ina
aniela: anielka nela
anika: annie ann nika
anil: neil nil annie
anisa: anis nisa annie neesa
anish: nish
anita: nita annie ann neet ani nites anne neets nina anny
anjali: anj anju jali anjie angie
anjana: anju anj
anjum: anj anji
ankit: anki kit
ann: annie nan nancy nanny anna annette nance nana hannah nannie anita anya nina anny nanna ninny hanna ansie nans ninnie
anna: annie ann ania nan nancy anne anya hannah nana ana anny annette nina annina anka anula anusia andzia hania
annabel: bel bella belle annie anna ann bell nan arabella ab bels belly anny bellie
annag: ann
annalisa: anna lisa annie lise lissie liz ann anny lissy
annalise: anna lisa annie lise lissie liz ann anny lissy
annamaria: ann anna marie annie am maria mary anny
anne: annie nan nancy nanny anna annette nance nana hannah nannie anita anya nina anny nanna ninny hanna ansie nans ninnie
annemarie: ann anna marie annie am maria mary anny
annette: annie netta nettie ann nett anne netty annett nan nets anny
annice: annie agnes anny
annie: ann anne nan anna hannah
annis: annie agnes anny
annmarie: ann anna marie annie am maria mary amy anny
anona: nona annie anny
ansel: anse selma ans hans
anselm: anse selma ans hans
anson: ans sonny sonnie
anstice: annie ann
anstis: annie
anthea: thea ant annie ann anny
anthony: tony ant ants antz toni ton anto tone tonio nanty tonie anton anty
antigone: tiggy
antionette: toni
antoinette: toni nettie netta ann tony net annette tonette ant nett netty toinette antonia tonie
anton: ant tony toni anto twan
antonella: nella anto
antoni: tony ant ants antz toni ton anto tone tonio nanty tonie anton anty antek tosiek tolek antos
antonia: toni tonia ant tony netta annie antonie nia tonie tone tona anny
antonietta: etta
antonina: tosia nina tonia ninka tola antosia
antonio: tony toni tonio toninho nino toze to antonino toto tonino
antony: tony ant ants antz toni ton anto tone tonio nanty tonie anton anty
anuradha: anu radha anna
anushka: nushka anu noosh annie
anwen: annie an wen
aodhan: aidan
aoife: eef eva effie
aonghas: angus
aonghus: angus
aphra: affie afra affy
aphrodite: aphie dite
apollonia: polly loni
apolonia: pola polonia
appoline: appie polly abby appy pollie abbie
april: apes apie apey avril ape
aqsa: aks
aquila: quil
arabella: bella ara belle bel bell arry ari arabel orabel bellie hari bels arrie belly
araceli: celi ara
aram: ari
araminta: minty minta mint minnie ari minda amy minny
archana: archi anna
archelaus: arch archie archy
archer: archie arch
archibald: archie arch baldie archy baldy bald erchie balds
archie: arch archibald
aretha: ree retha
ariadne: ari aria
ariana: ari aria ana ria anna rianna arri elle ellie ella elly
arianne: ari aria ana ria anna rianna arri elle ellie ella elly
arianwen: ari wen
ariel: ari aria ana ria anna rianna arri elle ellie ella elly
ariella: ari aria ana ria anna rianna arri elle ellie ella elly
arif: ari rif
aristotle: ari telly
arjun: aj arj jun
arkadiusz: arek ark
arlene: arly lena lene arlie leen
arlindo: lindo
armand: arm mand
armanda: mandy manda
armando: mando
arminda: minda armie
arminder: armi minder
armindo: mindo
armstrong: army
arnold: arn arnie nold arno noll arny noldy
artemas: art artie arty tem
artemis: art artie arty tem
arthur: art artie arty artur ard thur arturo archie
artur: artek arthur arti
arun: ru aru ron
aruna: aru runa
arvind: arvi vin arv
arvinder: arvi vin arv
arwel: arw
arzu: az
asa: ase
asad: sad as ads
asahel: asa
asenath: sene natty assene nattie
asenith: sene
asha: ash ashi aish aishi shay aysh shush caasho esha
asher: ash ashie
ashleigh: ash lee ashie leigh ashy lea ashers ashe
ashley: ash lee ashie leigh ashy lea ashers ashe
ashling: ash lyn ais
ashlyn: ash lyn ais
ashok: ash shok
ashraf: ash raf
ashton: ash ashy
asif: as az sif
asim: as az
asiya: ash
aslam: as az
asma: as ashma
assunta: susy
astrid: assy asta astie az assie asty
athalia: thalia attie atty
athelstan: stan ath
athena: thena thea attie atty
atiya: ati tia
auberon: bron aub
aubrey: aub brey aubs brie aubie
audra: aud audie auds dree drey aude audy audri
audrey: aud audie auds dree drey aude audy audri
august: gus gussie austin augie gustus gussy aug auggie gust tin gucio auggy
augusta: gussie gusta tina gus aggy augie austina guss gusty gussy aggie gustie
augustin: gus gussie austin augie gustus august gussy aug auggie gust tin auggy
augustina: gussie gusta tina gus aggy augie austina guss gusty gussy aggie gustie
augustine: gus gussie austin augie gustus august gussy aug auggie gust tin auggy
augusto: gus guto
augustus: gus gussie austin augie gustus august gussy aug auggie gust tin auggy
augustyn: gucio gustek
aurel: relu
aurelia: aury rella relia ree lia aura orla reli
aurelio: leo aure
aurelius: leo
aurora: rory aura rora roro
austin: aust aus aussie ozzy auz aussy ozzie
ava: aves avie eva av
avelina: ava evelyn lina
aveline: ava evelyn lina
averil: avie ave avril
averill: avie ave avril
avery: ave av
avinash: avi nash
avis: ave avie
avril: av avie avs april ave
avtar: av tar
awais: away wais
axel: axe axl
ayaan: ay yan
ayla: ay isla
ayodeji: ayo deji
ayodele: ayo dele
ayokunle: ayo kunle
ayomide: ayo mide
ayotunde: ayo tunde
aysegul: ayse gul
azalea: zalie zaz
azariah: azar aze ez
azhar: az azzy haz
azim: as az
aziz: az zizou
azubah: zubie
azubuike: zubby azu
azzedine: azz dine
babajide: jide baba
babak: bob
babatunde: tunde baba babs tunds
babs: barbara
badr: badri
bailey: bails bay bae
bakary: baks
balbir: bal bir bally
baldev: bal dev bally
baldwin: bald win baldy
baljinder: bal bally jinder jindi balji
baljit: bal bally jit jeet baljo
balraj: bal raj bally
balthazar: bal baz balty
balvinder: bal bally vinder binder vindi winder bindy
balwant: bal bally
bandana: banu
barak: barry
barbara: barb babs barbie bab barbs bobbie babbie bar barby baba babette bobs bonnie bas babby basia basienka baska bobby bonny
barclay: barc clay berk
barnabas: barney barn barns barny barnie naby bernie
barnaby: barney barn barns barny barnie naby bernie
barnard: barney barn barns barny barnie naby bernie bern ber bernhard bunny nard berny nardo bunnie
barnet: barney
barney: barn
barrie: baz bazza bar bazz bal barrington bas barney bear
barrington: barry baz barrie
barron: barry
barry: baz bazza bar bazz bal barrington bas barney bear
bartholomew: bart barty bat tolly batty bartle barth bartie mees meus bartlett tolomy bates tollie battie
bartlomiej: bartek bart
bartolomeo: meo bart
barton: bart
bartosz: bartek bart
barzillai: barz zill barzie
basil: baz bas bazz bazza bassie baze bassy
bathsheba: sheba bath bathie batty shebby battie shebbie
batool: bats
bearnard: barney
beata: bea beatka becia
beate: bea
beathag: rebecca
beatrice: bea bee trixie trix beat bebe beattie beatty trissie trixy tris triss trisha bice bia trissy
beatrix: bea bee trixie trix beat bebe beattie beatty trissie trixy tris triss trisha bice trissy
beatriz: bea bee trixie trix beat bebe beattie beatty trissie trixy tris triss trisha bice bia beti trissy
beau: bo
beaumont: beau monty
beca: becca
becky: becca becs bex beck rebecca becks
belinda: bel linda lindy bindy bell bella lin bels lyn belle lynn lindie bindie
bella: bel bell isabella
belle: bel bell isabella
ben: benny benji benjamin bennie benjy benno benedict bens benners
benaiah: ben
benazir: ben
benedetto: ben detto
benedict: ben benny bennie dick bene bendy bennet benedick bendie
benedicta: dixie benny bennie dicta
benedykt: benek
beniamin: ben beni
benita: nita benny
benito: beni nito
benjamin: ben benji benny benj bennie benjy jamie benjie benno jam bengie min
benjamina: mina bennie
bennett: ben benny bennie
benoni: ben noni
benson: ben benny bennie
bentley: ben bent
berenice: bernie berry bunny nicie neecy ber bern berny nicey bun berrie bunnie
beresford: ford berry berrie
bernadette: bernie detta bern bernadina ber etta dette berny det bernardine bernsie benny dettie burny bennie detty
bernard: bernie bern barney ber bernhard bunny nard berny nardo barn benek bunnie
bernardine: bernie dina berny
bernardino: dino
bernardo: nardo ber
berry: bez
bert: albert bertie herbert berty
bertha: bert bertie birdie berta birtie berty birty
bertie: bert bertram albert
bertille: bertie
bertina: tina bertie
bertram: bert bertie berty bart
bertrand: bert bertie berty bart
beryl: bez ber berry bers berri bes berrie
bess: elizabeth betty bes bettie
bessie: elizabeth betty bes bettie
beth: bethany elizabeth bethan bets bet
bethan: beth bethie bets
bethany: beth bee bethie bets bethan bet annie bethy bef anny
bethel: beth
bethia: beth bethy thia
bethiah: beth bethy thia
betsy: bets bet betty elizabeth bettie
bettina: tina betty bet bettie
betty: bet bets elizabeth beth bette
beulah: bea beu boo
beverley: bev bevs bevvy lee verly bevvie bevie bevy
bhupinder: bhup bindy pindi bups pinder
bianca: bee binky bi bibi bianc
bijou: bij
bilal: bil billy bill bils
bilkis: bil billie kis
bill: bil bills william will bilbo
billy: bil bills william will bilbo
birgit: gitta brita bridget
blaine: bla
blair: bla
blaise: blaze
blake: blakey blakes
blanche: blan blanny bianca blanch blannie
blazej: blazek
blodwen: blod blodie wen blods flo
blythe: bly
bob: rob robert bobs bobbo
bobby: rob robert bobs bobbo
bogdan: bob bogdi danek bogus
bogumil: bogus
bogumila: bogusia mila
boguslaw: bogdan bogus bob
boguslawa: bogusia
bohdan: bob
bolanle: bola bolly
boleslaw: bolek
boleslawa: bola
boniface: bonny face bonnie
bonita: bonnie nita bon bonny
boris: bo bob borya
bouchra: bush
bozena: bozenka bozia
bozydar: bozek
braden: brad bray
bradford: brad bray
bradley: brad brads lee braddy bradders braddie
brady: brad bray
bram: abraham
bran: branny
brandon: bran brand brandy don brandie
brandy: bran
branwen: bran wen
brayden: bray brad
breanna: bree bri anna brie bre annie anny
breanne: bree bri anna brie bre annie anny
breda: bridget
brenda: bren brens bee brennie brend brendie bry brenny brendy
brendalyn: bren brenda
brendan: bren brendy bran brennie don breandan brendie brenny
brenna: bren
brent: bren
brett: bret
brian: bri bry bryn briano briney bryo brine
brianna: bree bri anna brie bre annie anny
brid: bridget breda bridie
bridget: bridie biddy bridge bridey bid brid bree bridgie breda gitte delia bride bedelia biddie birdie bridgey britt gita bridgy
brighde: bride
brinley: bryn brin
briony: bri bry brie bee bryo
britney: britt brit britty brittie
broderick: brod rick brody rod
brodie: bro brode
bronagh: bron
bronislaw: bronek bronko bron
bronislawa: bronia bronka
bronson: bron sonny
bronte: bron
bronwen: bron bronnie wen wyn bronny bronya wynnie wynny
brooke: brookie brooks
brooklyn: brook brooke lyn
bruce: brucie bruno
brunhilda: hilda bruna
bruno: bru
bryan: bri bry bryn briano briney bryo brine
bryce: bry
bryn: brynny brynnie
brynley: bryn brin
brynmor: bryn brynny brynnie
bunty: bun
burnard: burn bernie
burton: burt
byrdie: bird
byron: by ron
cabdi: abdi
cabdiraxmaan: abdi rahman
cabdullahi: abdi
cadi: catrin
cadwaladr: cad caddy wally walader caddie wallie
cadwallader: cad caddy wally walader caddie wallie
caesar: cez
cahal: cal charles
cailean: colin
cain: kay kaney
cairistiona: kirsty christina
caitlin: cait kate cat katie caity lin kait kat kati katy cate caz lyn caitie
calanthe: cal cally thea
caleb: cal cale cay calley
caledonia: callie donia
cali: ali
calista: callie lista cal cally
calliope: callie pope
callum: cal call cals cally callie col lum
calum: cal call cals cally callie col lum
calvin: cal vin vinny kelvin calv vinnie
camelia: millie cammie cami milly cammy
cameron: cam cammy cams ron camo camron cammie
camilla: millie milly cam cami mila cammie milla camy mill cammy
camille: millie milly cam cami mila cammie milla camy mill cammy
campbell: cam cammy cammie
candace: candy can candi dace cand dacey candie
candia: candy
candida: candy didi candie
caoimhe: keeva kee
caoimhin: kevin
caolan: cal
cara: caz kaz car
caradoc: crad doc carry
carenza: ren
carina: rina cari ina caz
carissa: riss cari rissa
carl: carlo carly carlos karly
carla: carly caz car lala
carlene: carly carl lena
carlo: charlie lino
carlos: carl charlie carlitos beto carlinhos
carlotta: lottie carla lotty lotta carly
carlton: carl
carly: carl caz car carls
carlyle: carl lyle
carlyn: carly lyn
carmel: carm mel carmie carmy mela ella melly melita lita mellie
carmela: carm mel carmie carmy mela ella melly melita lita carmelina mellie
carmelita: carm mel carmie carmy mela ella melly melita lita mellie
carmelo: carm mel melo
carmen: carm car carmie carms carmencita menchu mamen carmina
carmichael: car mike
carmine: carm mino
carol: caz carrie cazza caro lol carly cass cal carolie caroline carry
carole: caz carrie cazza caro lol carly cass cal carolie caroline carry
carolina: carrie lina caro carol caroline lyn
caroline: carol caz carrie caro lyn cass lina carly car lynn cassie lynne callie cazza caddy cal caddie line lin carole carolie lynnie carey carla lena ina carola charlotte roline carry cassy cally lynny
carolus: carl charles
carolyn: carol caz carrie caro lyn cass lina carly car lynn cassie lynne callie cazza caddy cal caddie line lin carole carolie lynnie carey carla lena ina carola charlotte roline carry cassy cally lynny
carrie: caz caroline car
carrington: carrie carry
carryl: caz
carson: car carty cartie
carter: car carty cartie
carwyn: caz car win
cary: car
carys: caz cez car cari cery
casandra: cass
casey: case kc cass
casimir: caz cass casey
caspar: cas cass jas caspian kaspar
cassandra: cassie cass sandra sandy cas andra caz cassey casey sandie kassie cassia cassy kassy
cassidy: cass cassie cassy
cassie: cass cassandra
cassius: cass cash
catalina: cata cati lina
catarina: cat rina cate trina kate cata cati
caterina: cat rina cate trina kate
cathalan: cal
catherina: kate kathy rina trina cathy cat
catherine: kate cath kathy cathy katie kath kitty katy cat kat kay kit cathie kathie cate kathleen cass cassie karen trina casey kitten kasey kathi kati katey kittie catie cattie lena caty cassy katrina katty caitlin rina kaye katya karin cathleen katharina kaz caz catrina ryn kara catriona trine kathe kiki kitsy catty kattie
cathleen: kath cath kathy cathy kate kay katie kat kathie kitty cathie leen lena cat katy kit catherine kitt kaye kathi kittie
catrin: cat cati trin cats catherine cadi kate
catriona: cat trina kat triona tree katie cath treena kate riona trini cait trin ina kath catherine kay kitty rina katy kati kittie
cayetano: tano
ceallach: kelly
cearbhall: carroll
cecil: cec cecs ceci sis cese cis
cecilia: cissie ceci celia cis sis cecily sissy cissy cece cele sisley celie cila cecy sissie cilla sisely sheila ces lia
cecylia: cela cesia
cedric: ced rick ric ceddy cecil ceddie
ceinwen: cein wen
ceirios: ceri
celeste: cel cele celia celie lettie celest tina letty
celestia: celie
celestina: tina celia cele
celestine: cel cele celia celie lettie celest tina letty
celia: cele cee cecilia cis ceel celie
celina: lina lena cel sel celia sally ina cela celinka sallie
cemal: cem jem
cengiz: cen jengo
ceri: cez kez kel ker kezza
ceridwen: ceri cerid wen kerry
cezary: czarek cezar
chad: chaz
chadwick: chaz
chaim: hy hymie
chandler: chan
chanel: nelle chan nell
chantelle: chan shan telle channy chaz chants tel chanti tal tally channie tallie
charanjit: charan jit charn charlie
chardonnay: char
charis: cari chrissie char chrissy
charissa: rissa char
charity: chattie cherry chat char cha charry chatty chadie cherrie charrie
charlene: char charlie shar charley lena shaz charl charls chas
charles: charlie chas chuck chaz charley carl chip chick charl chuckie carlos karl chay charly cal char chukky chickie chucky chicky
charlesworth: charlie
charlie: chas charl char chaz charles charlotte chuck
charlotta: lottie lotta
charlotte: charlie lottie char lotte lotty charl charley lola chaz carlotta charly totty lottey letty shar carly carla chatty shari lots tottie sherry cha lettie chattie sherrie
charmaine: charm char shar shaz mainy
chastity: chas chaz
chauncey: chan chance
chelsea: chels chel chelle sea chelz
cherie: sher cher cherry cherrie
cherish: cher cherry cherrie
cherry: chez cher
cheryl: chez cher sher chel cherry shez sherry cherie cezza chezza rylie shell cherrie sherrie
chesney: ches chez
chester: ches chet chez
chevonne: shiv von chev shuv shivvy shivs shivvers vonnie shib joan shivon judith vonny
cheyenne: chey anne
chiamaka: amaka chi
chiara: kiki claire
chibuzo: buzo chi
chidi: ebere
chidiebere: chidi ebere
chidinma: chidi dinma
chidozie: dozie chi
chiedozie: dozie
chiemeka: emeka
chigozie: gozie
chikezie: kezie
chimamanda: amanda chi manda
chinedu: edu nedu
chinelo: nelo
chinenye: nenye
chinonso: nonso chi
chinyere: chi yere
chioma: chi oma
chloe: clo chlo clover coco clowie chloey
chloris: clo
christabel: chris bel chrissie bella christy christie belle chrissy bell
christian: chris christy chrissie kit kris chrissy ian christie chaz
christiana: chris tina anna christie ana christy chrissie kitty chrissy kittie
christianna: chris tina anna christie ana christy chrissie kitty chrissy kittie
christina: tina chris chrissie chrissy teenie christy kirsty xina teena tine chrissi ina kris chrissa kirsten krissy christie kristy tinie teeny xtina kit kirstie krissie kristie
christine: chris chrissie tina chrissy crissie christy kris teenie kirsty christie teeny chrissi chrisie kit xine chrissey crissy kirstie
christmas: chris
christopher: chris kit topher kris kester christy stoffer toph christie kip chrissy kitto chrisso stoph chrissie chrys stophel kitt
chrystal: chris crys chrissy kris crissy crissie chrissie
chukwudi: chudi chuk chuks
chukwuemeka: emeka meka chuks
chukwuma: chuks chuma
ciannait: ki
cicero: cis
cillian: kil killy killie
cinderella: cindy ella arilla rella rilla cindie
cindy: cin cynthia sindy lucinda cyn sindie
ciprian: cip cipri
ciro: cirino
cissie: sis cecilia
clair: clairey clarey clarrie clara claz clazza clairie claribel clarry
claire: clairey clarey clarrie clara claz clazza clairie claribel clarry
clara: clarrie claire clare clary clarry clarinda
clarabelle: clara bella belle
clare: clairey clarey clarrie clara claz clazza clairie claribel clarry
clarence: clarrie clarry clair lon clare lonnie clary lonny
claribel: bel clara clare belle clairy
clarice: clara clare rissa clarrie clary claire rissie clarry riss issa clairey cissy rissy cissie
clarimond: clara
clarinda: clara linda clary
clarissa: clara clare rissa clarrie clary claire rissie clarry riss issa clairey cissy rissy cissie
clarisse: clara
clark: clarkie
claude: claudie claud
claudette: claud claudie claudi dia claude clod dee clauds detta
claudia: claud claudie claudi dia claude clod dee clauds detta clau
claudina: claudie dina
claudine: claud claudie claudi dia claude clod dee clauds detta
claudius: claud
clayton: clay
clelia: clea
clemence: clem clemmie clemmy
clemency: clem clemmie clemmy
clement: clem clemmie clemmy clemo mint
clementia: clem
clementina: clem clemmie tina clemmy clemency clemmey clemma clemmi mentie
clementine: clem clemmie tina clemmy clemency clemmey clemma clemmi mentie
cleopas: cleo
cleopatra: cleo clea pat
cleveland: cleve
clifford: cliff cliffy clif cliffo ford cliffie
clifton: cliff clif
clinton: clint
clive: clivey cliff clivie
clodagh: clo clodie clodes
clotilda: tilda clo tilly tillie
clyde: clydie
clytemnestra: cly nessie
cody: code
coinneach: kenneth
coira: cor
colbert: bert cole
colette: col lettie cole coll letty
colin: col cole colly colino coll nicholas collie
colleen: col coll leen collie colly
columbine: col bina
columbus: lum col
comfort: com commy
conan: con
conceicao: sao
concepcion: connie etta concha conchita conny
concetta: connie etta concha conchita cettina titina conny
conchobhar: conor
conn: connie
connor: con conny conn connie cono
conor: con conny conn connie cono
conrad: con connie rad conny curt kurt
constance: connie con stan conny cons tancy consie
constantin: costel costin dinu
constantine: con connie stan dino gus costas conny
consuelo: chelo connie suelo
cora: corrie corry corinne cor cory
coral: cor cora corrie coz corry
coralie: cor cora corrie coz corry
corbin: cory
cordelia: delia dee cordie cordy dilly cory dell cora del lia cordey dillie
corentin: corey
corey: cor coz
corinna: cora corrie rina corin cor cory corie corry
corinne: cora corrie rina corin cor cory corie corry
cormac: mac corm cory
cormag: mac
corneilius: con
cornelia: nelia nellie corrie cora neely nell connie neil cory nelle cornie neelia nela nelly corry conny
corneliu: nelu
cornelius: con neil corny neely connie cornie nelius niel lee neal conny nealy
cosette: cosy
cosima: cosi
cosmo: coz
courtney: court courts corky ney courty courtie
craig: craigy craigie craigo
creighton: cray
creola: ola
crispin: cris crispy crisp
crispina: crispy
cristian: cris tina kris cristi chris
cristina: cris tina kris cristi
cristobal: tobal chris
curtis: curt curty kurt cuz curtie
cuthbert: cuddy bert cuthie cuddie cuth cud cutty cuttie
cynthia: cindy cyn cindi thia cynth sindy cyndi cynthie cintha cindie sinthy tia sindie
cyprian: cy cyp
cyrena: rena
cyril: cy cyr cyrie sid rill
cyrilla: cyril rilla
cyrus: cy cye
czeslaw: czesiek chester czesio
czeslawa: czesia
daahir: taz
dafydd: dai daf dave dafs david dewi deio
dagmar: dag daggy mar
dagmara: daga dagusia
dai: dave david
daibhidh: david
daisy: daise days margaret dais zee daisie
daithi: david
dale: daley daz
daljit: dal dally jit
dalton: dal
dalvinder: dal vinder
damaris: mari dam damie mary dammie maris dammy
damhnait: dav
damian: damo dame day dames damie ian dee damianek
damilola: dami lola dammy
dana: dan dane danny dannie
dandre: dre
dane: danny dan dannie
daniel: dan danny dann dannie danno danyal dans dani niel daniyal nelly danek danielek nellie
daniela: dani danni dan danny ella dee ellie elle dannii nell nielle dans dannie dana elly
daniele: dani danni dan danny ella dee ellie elle dannii nell nielle dans dannie elly
daniella: dani danni dan danny ella dee ellie elle dannii nell nielle dans dannie elly
danielle: dani danni dan danny ella dee ellie elle dannii nell nielle dans dannie elly
danika: dani nika
danny: dan danno daniel dann dans
danuta: danka danusia dana
daphne: daph daf daffy daphie daffie daff dee
darcey: darce dar dars
daria: dar darka
darina: dar rina
darius: daz dari
dariusz: darek daro dario darius
darlene: dar lena darl
darragh: daz dar
darrell: daz daza dar darry dazza darrie
darren: daz dazza daza dar dazzler ren darry renny darrie rennie
darshan: darsh shan
darwin: win dar
david: dave dai davey davie davy dav dafydd dewi taffy davo di daves dafty dey davi dowie daw taffie
davina: vina dav davi vin ina vinnie davie vinny
davinder: dav dev vinder indy dave
davinia: vinnie dav vinny
dawid: dave david dawidek
dawn: dawnie dawny dee donny dawna donnie
deaglan: dec
dean: deano deany dino deanie dee
deanna: dee anna deana dede dea di annie dina anny
deanne: dee anna deana dede dea di annie dina anny
dearbhla: dervy derv
debbie: deb debs deborah debra debz
deborah: deb debbie debs debby debra debi bobbie dobbie debz deby dobby debbi bo debo bora dee bobby
debra: deb debbie debs debby debi bobbie dobbie debz deby dobby debbi bo debo bora dee bobby
declan: dec deco dex dekkers dek lan deck deccie deccy
dee: deirdre deborah
deepa: dee deeps
deepak: deep dee deeps dipa
deepika: deep deepi dee pika
deeqo: deqa
deirdre: dee dei deedee deidra dede dre derry didi deid derrie
delbert: del bert
delia: dee del deels dell cordelia delie
delilah: lila dee del lily lilah dels
delilia: lil
della: dell del adele
delores: lola lolly dolly del dee deli dodie dory lori dol lollie dollie
delphia: del philly phina fina dell dolly delphie phillie dollie
delphine: del philly phina fina dell dolly delphie phillie dollie
delroy: del roy delly dellie
delwen: del wen
delwyn: del win
delyth: del dels
demelza: dem melza mel
demetrius: dee metro dem jim
demi: dem dems
dempsey: dem
dena: dee
denholm: den denny dennie
denis: den denny denno dennie dens dion
denise: den dee denny neesy neesa neese denney niecy dennie deni niss dennis neecy denie
dennis: den denny denno dennie dion
dennison: den denny
dennys: den denny denno dennie dens dion
denver: den denny dennie
denys: den denny denno dennie dens dion
denzil: den denny denz zel dennie
derek: del dez der derry rick des deggsy decca degsy degs derrie dekka
dermot: derm dermo derry der jerry derrie jerrie
derrick: del dez der derry rick des deggsy decca degsy degs derrie dekka
derwyn: win der
desdemona: mona des desi
deshawn: shawn
desiree: des desi dezi rae
desmond: des dez dessie desi dezzy desy dessy dezza mond dezzie
destiny: des dez tiny desi
detta: bernadette
dev: dave
devon: dev
dewi: dave david dew
dexter: dex dexy
dhanraj: dhan raj
dharmendra: dharm dharmi
dhruv: dru
diana: di dee dede dinah die didi dina anna dian deanna diane dy ana
diane: di dee anne diana ann didi dy annie anny
diarmaid: derm
diego: dee dieguito
digby: dig digs
diggory: dig diggy
dilraj: dil raj
dilshad: dil shad
dilwyn: dil wyn dilly dillie
dilys: dil dill dilly dilla dillie
dimitar: mitko
dimitri: dim mitri
dina: di dine didi dee dinie
dinesh: dino din nesh dinny
diodora: dora
dion: dee
dionne: dee di
dionysia: denise dennie
dionysius: dion dennis denny dennie
dipti: dips
divya: divs
docia: theodosia
dolina: dolly lina
dolly: dol doll dorothy
dolores: lola lolly dolly del dee deli dodie dory lori dol loli lolita lollie dollie
domenica: mimma nica
domenico: mimmo mico nico dom
domhnall: don donal donald
domingo: mingo
domingos: mingos
dominic: dom nick dommy domo dommie don mick nic
dominica: nica dom
dominik: dom nick dommy domo dommie don mick nic domino
dominika: nika domi
dominique: dom nikki nique nic domi
donal: don donny donnie dony donaldo dodi dan
donald: don donny donnie donal dony donaldo dodi
donalda: ina dona donnie dina donny
donaldina: ina dona donnie dina donny
donna: don dons donnie donny donner donni
donnacha: don donny donough
donnchadh: duncan
donovan: don donny van donnie
dora: dor dorrie dolly dory dot theodora dorie dorry dollie
dorcas: dorrie dor dory dorky dorry
dorcus: dorrie
doreen: dor dora dot reen dori dorrie dody reenie dorry dotty dottie
doretta: dora etta
dorian: dor dory
dorinda: dorrie linda dori dorry
doris: dor dorrie dolly dory dot dorry dorrit dollie
dorota: dorotka dora dorothy
dorothea: dot dolly dotty dottie dora doll dory thea dolley dee doro dodie dorrie dodo dol dode dorry dots dodi thia doe dortha dollie dorit doris dortie dosie dorty
dorothee: dot
dorothy: dot dolly dotty dottie dora doll dory thea dolley dee doro dodie dorrie dodo dol dode dorry dots dodi thia doe dortha dollie dorit doris dortie dosie dorty
dottie: dot dorothy
dougal: doug dougie dug
dougalina: ina
douglas: doug dougie dougy dug duggie dougal duggy dougle
douglasina: dougie ina
drew: andrew dru
drusilla: dru silla cilla drew drusie
dudley: dud duds lee dudders
dulcibella: dulce dul bella sibby bell sibbie
dulcie: dulce dul bella sibby bell sibbie
dulcinea: dulcie
dumitru: mitu mitica
duncan: dunc dunk dunky dunkie dunks
dunstan: dunny stan dun dunnie
durdana: dana
dustan: dusty
dustin: dust dusty dustie
dwayne: dway wayne
dwight: ike dwi
dyfed: dyf
dylan: dyl dil dylly dills dyllie lan dyls
dymphna: dymps
dympna: dymps
eachan: hector
eachann: hector
ealasaid: elizabeth
eamon: ed eddie ned edmund mon eam eddy
earl: earlie
earnestine: erna tina ernie teenie stina
easter: esther essie
ebele: ebs
eben: ben
ebenezer: eb ben eben eby nezer ebbie benny ebo ebie ebby bennie
ebony: eb ebs ebby bon ebbie
ebrahim: ibby ibra ibs ebby brahim ibbs ib ibo ibu bob abraham iby ibrox
ed: edward ted eds
eda: edith
eddie: edward ted eds
eddy: edward ted eds
eden: edie ed
edgar: ed eddie eddy ned edge eds
edie: ede edith
edith: edie ede eda edy eadie dee edit edi edda ediva
edmonia: eddie monia
edmund: ed eddie ned eddy ted eamon mund eds monty neddy mundek neddie
edmunda: eddie
edna: ed eddie edie ede eds edney eddy
edoardo: edo edi
edric: ed ric
eduarda: duda edu
eduardo: edu eddie ed dudu duardo
edward: ed eddie ted ned teddy eddy eds edd ward edu neddy eduard teddie tedd lal eddo ewart edek edzio neddie
edwardina: edie dina eddie
edwin: ed eddie ned win eddy winnie eds ted winny
edwina: winnie eddie win ed wina edie winny ina eddy
edyta: edytka edie
efa: eva
effie: eff euphemia
efua: effie
egbert: bert eg bertie eggy berty eggie
egerton: eg
egidia: giles
egidius: giles
egil: gil
eglantine: eggy tina eggie
eibhlin: eileen evelyn eily
eiddwen: wen
eileanora: nora
eileen: lena eily eil lee leen allie ellen helen nellie aily eils aileen elly ally nelly ellie
eilidh: eils ail
eilionoir: eleanor
eilish: eil eils
eiluned: luned
eilwen: eil wen
eimear: em emy eim
eimhin: ev
einion: ein eini
eira: ei
eirian: eir ei
eirlys: eir ei
eirwen: eir wen
eirwyn: eir win
eithne: eth enya
ekaterina: katya kat kate katia
elaina: lena ellie ellen helen nell ela lainey ele elly
elaine: lainey laine elle lane ellie lanie ela el ellen helen lain laney eleanor elly
elbert: bert el elbie albert
elberta: bertie elbie
eldred: el
eldridge: el
eleanor: ellie nell ella nellie nora ellen elle el lena norah elly nelly elea helen eleo leonora nor lenora nonie elaine lennie leonore lee lea annora noreen elena lenny
eleanora: ellie nell ella nellie nora ellen elle el lena norah elly nelly elea helen eleo leonora nor lenora nonie elaine lennie leonore lee lea annora noreen elena lenny
eleazar: el lazar
eleazer: lazar eli el
electra: elle ellie elly
elena: lena ellie ellen helen nell ela lainey ele lenuta ileana leni elly
elenora: nora
eleonore: nora
eleri: ler el elz
elfreda: freda alfreda frieda effie elfie effy elfy
elfrida: freda alfreda frieda effie elfie effy elfy
elfrieda: freda
elgar: el
eli: el ely elijah elias
eliakim: eli lee lige lias el ely ellis jah eddy lije eddie
elianor: ellie nora
elias: eli lee lige lias el ely ellis jah eddy lije eddie
elicia: lisha lish
eliezer: eli ez
elihu: eli hugh
elijah: eli lee lige lias el ely ellis jah eddy lije eddie
elin: nell ellie nellie helen len ella nelly lena elle ells elly nel eleanor elaine helena ellin nelle el nels els elen
elinda: linda
eliphalet: life lifelet
elisa: lisa elly liz
elisabeth: liz beth lizzie betty eliza lizzy libby bess betsy lisa bessie bet elsie liza bets bette lilibet ellie elsa elspeth bettie libbie buffy ella lily lilly lisbeth babette bettina lise elise lib elle birdie tetty betsie bessy ilse lizbeth lizette ellen isabel beffy zabeth elisa bekki els lillibet izzy bep tibby bitsy lis lizbet lettice eilis leesa elly buffie lillie tettie beffie izzie tibbie
elisabetta: betta elisa lisa
elise: lise ellie lisa liz el
elisha: eli lish lisha el ely
elisheba: sheba
elissa: lissa ali ally aly lyss allie liss elsie lissie ellie elle lissy elly
elita: lita
eliza: liz lizzie liza ella elsie betty lizzy elle leesa ellie lyza elizabeth izzy elizka bettie elly izzie
elizabet: liz
elizabeth: liz beth lizzie betty eliza lizzy libby bess betsy lisa bessie bet elsie liza bets bette lilibet ellie elsa elspeth bettie libbie buffy ella lily lilly lisbeth babette bettina lise elise lib elle birdie tetty betsie bessy ilse lizbeth lizette ellen isabel beffy zabeth elisa bekki els lillibet izzy bep tibby bitsy lis lizbet lettice eilis leesa elly buffie lillie tettie beffie izzie tibbie
elizar: zar
ella: ellie el elle ellen els ells isabella eleanor elly
ellen: nell ellie nellie helen len ella nelly lena elle ells elly nel eleanor elaine helena ellin nelle el nels
ellender: ellen nell
ellie: el elle ell ells nell ella eleanor
elliot: el ellie ells ell elly lee
elliott: el ellie ells ell elly lee
ellis: el ell elly ellie
ellison: ellie el
elma: mina el ellie elly
elmer: el elm
elmina: mina el ellie elly
elmira: mira ellie elly myra
elnathan: nathan nate el nat
elodie: ellie el lodie elly
eloisa: lois
eloise: ellie lo weezy lois elle el louise lou weezie elly elo louie ells
elora: lora ella
elouise: lou el ellie
elroy: roy el
elsa: els ellie elsie elly
elsbeth: elsie beth
elsie: els elizabeth else ellie elspeth alice elsa elly
elspeth: elsie els elspie beth elsa eppie elspa elizabeth betty eppy peth elle bettie
elspie: elsie
elton: el elt
eluned: lyn luned eiluned el lyned linnet
elvin: el vin
elvina: vina ellie elvie vinnie elly vinny
elvira: elvie vera ellie vi elly
elvis: el
elwood: woody el
elwyn: el win wyn elw
elzbieta: ela elka elizabeth elzunia bieta elcia
emaline: emma emmy
emanuel: manny em manuel man manu mannie emman emmy emmie
emanuela: manu ema emma manny
emanuele: lele manu
emeka: meka
emeline: em emmy lina emma emmie millie line emily milly
emelyn: em emmy lina emma emmie millie line emily milly
emerald: em emmy emmie
emerentia: emmy renty
emerson: em emmy
emil: emi emilek
emilia: millie milly amy mel emmy mimi lia melia em mia emily emma ami mills emmie meely ame amie emilka mila
emilio: milo emi
emily: em emmy millie milly ems emmie emma mil emy mille amelia lee mimi mills emelia lily
emlyn: em lyn
emma: em ems emmy emmie emily emz mae emmylou emmeline emi emmina
emmanuel: manny em manuel man manu mannie emman emmy emmie
emmanuella: emma ella manuella
emmarentia: rennie
emmeline: em emmy lina emma emmie millie line emily milly
emmet: em
emrys: em emmie emmy
enid: een enie nidd
enoch: noch nock eno
enola: nola
enos: eno
enrico: rico enzo henry
enrique: quique kike henry rico quico
enya: en
eoghan: owen ewan
eoin: owie eo owney
ephraim: eph effie ephy efram ephie effy
epiphany: piff pip
eppie: euphemia
erasmus: ras raz mus
erastus: rastus ras
ercan: er jan
ercilia: cilla
eric: rick ez rickie ricky er ric riki ekky
erica: ricky rickie eri ric ez rica rikki er
erin: ez er erine erie rin
ermina: minnie mina
ermintrude: ermie trudy minty
ernest: ernie ern erny nest erno
ernesta: erna ernie
ernestina: erna tina ernie teenie stina
ernestine: erna tina ernie teenie stina
ernesto: neto ernie tino
errol: ez err
ervin: irv erv
erwin: win
eryl: ez
esme: es ez ezzy may mae essie ezzie essy
esmeralda: esme ez essie ralda merry essy merrie
esmond: ez mond
esperanza: essie speranza
essie: esther
esteban: steve este
estelle: stella stell essie elle telle ez es ettie estie essy etty esty
esther: essie hettie ess hetty ettie estie es hester stella hessie essy easter estee hess heddy tess etty esty hessy heddie
eszter: eszti
ethan: eth eath
ethel: eth ettie et eff thel ethie etty
ethelbert: bert ethel
ethelind: ethel linda
ethelinda: ethel linda
ethelred: red ethel
ethelyn: ethel lyn
ethna: eth enya
etienne: steve
etta: ettie henrietta etty
ettore: hector
euan: ew ewie eu
eudora: dora eu dory
eufemia: effie
eugen: genu
eugene: gene gen eu huey owen ugene
eugenia: genie gene eu jenny gena nia genia gienia jennie
eugenio: geni
eugeniusz: gienek gienio eugene
eulalia: lalia lally lala eula lallie
eulalie: lalie
eunice: eun euni nicie una
eunicia: eunice
eupheme: effie
euphemia: effie effy phemie eff phoebe phemia femie ef phamie fame eppie fanny euphie eppy fannie
euphrasia: effie phrasie
eusebia: seb
eusebius: seb
eustace: stacy eus stace
eustacia: stacy stacey
eva: evie ev evs evita evelyn eev evy
evadne: eve eva
evaline: eva eve
evan: ev evs van evo evie
evander: van andy vander ev andie
evangeline: evie eve eva angie lina vangie angel evangie lena gelina van
evelena: eva lena
evelina: eve evie eva lyn ev lina evy lynn lena aveline lynne evs ava
evelyn: eve evie eva lyn ev lina evy lynn lena evelina aveline lynne evs ava
everard: ev rard everett
everett: ev rett evie everard
evonne: von vonnie eve yv evie vonny yve vonne yvie vonna ev
ewa: ewka ewunia eve
ewan: ew ewie eu
ewelina: ewela ewelinka
ewen: ew ewie eu
ezekiel: zeke ez zeek ezzie zekiel ezzy
ezra: ez ezzie ezzy
fabian: fab fabe fabs
fabiola: fab bi
fabrizio: fab brizio
fadime: fatma
fadzai: fadzi
fahad: fad
fahim: fah him
fahmida: fah fami mida
faisal: fais fez fay faz
faith: fay faithy fai faye
faiza: fai fiz
faizan: faiz fez
fannie: fan frances fran
fanny: fan frances
farah: faz far fa
fardowsa: fardo dowsa
farhad: fary
farhan: faz far han farry
farhana: faz farah hana far
farid: faz far
farida: fari faz rida
farkhanda: farki
farooq: faz roo faru far rooq
farquhar: fark
farzana: faz farz farzi zana
fateh: fats
fathima: fati fatma fatou faty fats fatim tima fatz timi fa fato fatu deema fatoum fay
fatima: fati fatma fatou faty fats fatim tima fatz timi fa fato fatu deema fatoum fay
fatimah: fati fatma fatou faty fats fatim tima fatz timi fa fato fatu deema fatoum fay fat
fatou: fati
faustina: tina fausta
fay: fae
feargal: ferg
fearghal: fergal
fearghas: fergus
fearn: fern
federica: fede rica chicca
federico: fede rico fred kiko
felicia: fliss felix fee lish flick licia feli
felicita: felicity
felicity: fliss flick flis fee lissie felicia liss flissy fel fi lissa city flissie flicky felix fizz lissy flickie
felicja: fela felka
feliks: felek felix
felina: fee
felipe: fil lipe phil pipe
felix: fe fee lix fel fliss felo
fenella: nella fen nola nuala fin ella nellie fee finn fenny nell nelly fi fennie
fenton: fen
ferdinand: ferdie fred ferd ferdy nandy freddie dinand nandie freddy
ferdinando: nando
ferdynand: ferdek
ferelith: ferry ferrie
fergal: ferg fergie
fergus: ferg gus fergie fergy fez
fern: ferny
fernanda: nanda fer fe fern
fernando: nando fern ferdie fefe nandinho fer nano
ffion: ffi fi fee
fflur: flur
fidelia: delia dee fiddie fiddy
fidelis: del fid
fidelma: del fiddy delma fid fiddie
filip: fil philip
filipa: pipa fili
filippo: pippo fil
filomena: mena fil
finbar: fin finn barry barrie
finbarr: fin barry
finlay: fin finn finny finnie lee finners
finn: fin
finnian: finn fin
fiona: fi fee fifi fio ona feefee
fionan: fin
fionnbharr: fin
fionnghuala: nella fen nola nuala fin ella nellie fee finn fenny nell nelly fi fennie
fionnlagh: finlay
fionntan: fin fionn tan
fionnuala: nella fen nola nuala fin ella nellie fee finn fenny nell nelly fi fionn fennie
firdaus: fir fids
firoz: fez roz
fitzgerald: fitz gerald gerry
fitzroy: fitz roy
flavia: flav
fleur: flo
flora: flo florrie flor flory florence flossie ora florry flossy
florella: flo ella
florence: flo florrie flossie floss flora flory florry flors floy flossy rennie florance fleur florie lori renny
florentina: flori tina floare
florian: flo florek
florin: flo flori
floyd: flo lloyd
folake: fola flakey
folasade: sade fola shade
folashade: shade fola
forbes: forb
fortunatus: forty
fortune: forty
foster: foss
fouad: fu
fowsia: fow fozi fozia faz zia
frances: fran frankie fanny francie frannie franny frank fannie fanie sis cissie francy fan francine frans cis cissy sissy sissie
francesca: fran frankie chess cesca frannie franny chessie chesca frances cheska franky francie frank chezza cessie cess chesky fra fanny franci checca chessy cessy fannie
francesco: franco frank cesco checco ciccio fra franz
francine: fran frannie francie cine franny frankie
francis: fran frankie fanny francie frannie franny frank fannie fanie sis cissie francy fan frances francine frans cis cissy sissy franky franco sissie
francisca: fran frankie chess cesca frannie franny chessie chesca frances cheska franky francie frank chezza cessie cess chesky fra fanny chica paca kika paqui paquita chessy cessy fannie
francisco: paco pancho chico cisco frank fran kiko xico curro frankie chiquinho paquito quico
franciszek: franek frank franus
franciszka: frania franka
frank: frankie franky frances francis franklin
franklin: frank frankie lyn franky lin
fraser: fraz fras frase frazzle
fred: frederick fredders alfred
freda: fred freddie fre winifred freddy ida
freddie: frederick fredders alfred
frederica: freddie freda fred rica rikki freddy ricky frida frederic rickie erica
frederick: fred freddie freddy rick fritz fredo freds fredders ricky fredric freddo derick ric erick rickie
fredrica: freda
freya: frey frez
friedrich: fritz fred
fryderyk: frycek fred
fulbert: bert
fulke: fulk
funmilayo: funmi layo
fyodor: theo
gabriel: gabby gab gabi gabbie elle ella gabe gaby brie ellie gay gabs bri brielle biel riel gabey gabrys elly
gabriela: gabby gab gabi gabbie elle ella gabe gaby brie ellie gay gabs bri brielle biel riel gabrysia gaba elly
gabriele: gabby gab gabi gabbie elle ella gabe gaby brie ellie gay gabs bri brielle biel riel lele elly
gabriell: gabby
gabriella: gabby gab gabi gabbie elle ella gabe gaby brie ellie gay gabs bri brielle biel riel elly
gabrielle: gabby gab gabi gabbie elle ella gabe gaby brie ellie gay gabs bri brielle biel riel elly
gaenor: gay gae gaz gayn gaen
gaetano: tano guy
gagandeep: gagan deep gags
gail: gailie gay abigail
gainsborough: gay
gamaliel: gam gama
gareth: gaz gary gar gazza garri garry gethin gaza gazzer garrie
garfield: gar gary field gaz
garrett: gary gaz garry garrie rett
garrick: gary gaz rick garry garrie
garry: gaz gazza gal gaza gar gas gazz garrett
garth: gaz gary gar gazza garri garry gethin gaza garrie
garvin: gar vin
gary: gaz gazza gal gaza gar gas gazz garrett
gaurav: gaz gav
gavin: gav gavvy gavs gaz gavo gavvie
gavina: vina
gawain: gav
gay: gaynor
gaylord: gay
gaynelle: gay nell
gearoid: ger gerry gerald
geena: gee
gemma: gem gems jem gemmie gemmy gemz jems jemmie jemmy
gene: eugene
geneva: gena eva neva jenny
genevieve: gen jen eve evie jenny gene viv gena genny vivi genie jenna neve viva gigi ginny eva viev jennie gennie ginnie
genevra: jenny neva
gennaro: gerry jerry
genowefa: gienia genia
geoff: geoffrey jeffers
geoffrey: geoff jeff jeffers jeffie geffrey jeffy jef geof
geordie: george geo
george: georgie geo jock dod geordie georgy dode joj dodie doddy judd porgie jordy yorgo doddie gica
georgene: george georgie etta
georgeta: geta
georgetta: etta
georgette: george georgie etta
georgia: george georgie gee gia georgi georgy gigi georgina
georgiana: georgie georgina anna gina george georgia georgy geo
georgina: george georgie gina georgi georgia gee ina gigi dina georgy geena georgiana jorgie
georgios: george yiorgos
geraint: ger gez gerry ged gerrie
gerald: gerry ged jerry ger gez gerri gel gerrie gerie jerrie
geraldina: dina
geraldine: gerry geri ger gerri dina ged gerrie jerry deanie dean jeri gez gina jerrie
gerard: ger ged gerry gez gerald jed jerry gerrie rard jared gard jerrie
gerhard: gerry
germaine: jer maine gerry mainey jay gerrie
gerontius: gerry gerrie
gerrit: gerry
gershom: gersh
gertrud: trudy gerty
gertruda: truda
gertrude: gert gertie trudy trudie gerty true trude gatty truda gitty gitta trudi gattie gittie
gervase: gerv jarv gerry gerrie
gerwyn: ger win
ghassan: gus
gheorghe: gigi george gica ghita
gheorghita: ghita
ghislaine: gill
ghulam: gul
giacomina: mina
giacomo: jack mimmo
gianluca: luca gian
gideon: gid giddy deon
gift: gifty
gilbert: gil bert gib gilly bertie gibby wilber gibbie gilbie gill gillie berty
gilberta: gil bertie
gilberto: gil beto
gilda: gil
giles: gil gilo gilly gille gillie
gillespie: gill archie
gillian: gill jill gilly jilly gilli jillie gil gills gillie jilli jills julian
gina: gee gi georgina regina
ginette: ginny netta ginnie
ginevra: ginny netta ginnie
ginger: ginny ginnie
ginny: virginia gin
giorgio: george gio
giorgos: george yiorgos
giovanna: gio vanna joanna gianna
giovanni: john gio gianni vanni nino giannino
giselle: gis zelle ella giz
giulia: giuli jules
giuliana: giuly
giuliano: giuli julian
giulio: giuly
giuseppe: joe beppe peppe pino joseph beppino peppino geppetto
giuseppina: pina giusy josie
gladstone: glad stone
gladwyn: glad win
gladys: glad gladdie glads gladdy gwlad
glen: glenny glynny glennie gle glynnie
glenda: glen glenny lenda glennie
glenford: glen
glenmore: glen
glenn: glenny glynny glennie gle glynnie
glenna: glen
glennis: glen glyn glenny glenn glennie
glenroy: glen roy
glenville: glen
glenys: glen glyn glenny glenn glens glennie
gloria: glo glory glor glorie ria
gloriana: glory anna glo
glyn: glenny glynny glennie gle glynnie
glyndwr: glyn
glynis: glen glyn glenny glenn glennie
gobnait: abby debbie
godfrey: god geoff goff frey
godiva: diva
godwin: win goddy wyn goddie
golda: goldie
goldie: gold
goldwin: goldie win
goodluck: goody lucky
goodwin: win
gordon: gord gordy gordie don gordo gords
goronwy: gron ron ronnie gor ronny
graca: gracinha
grace: gracie gra gray gracey gracy grey gaz
gracie: grace
gracilia: grace
gracjan: gracek
graeme: gray gra grae gaz grahamie gram gramps gre
graham: gray gra grae gaz grahamie gram gre
grahame: gray gra grae gaz grahamie gram gramps gre
grainne: gra gran grace gronya
grant: granty grunt
granville: gran granny grannie
gratiana: gracie
grayson: gray
graziella: grazi ella
grazyna: graza grace grazynka
greer: gree
gregor: greg greig greggor
gregorio: goyo greg
gregory: greg greggs gregg gregs grigg greig gregor greggie rory greggy
greta: gret gretchen margaret rita grets
gretchen: greta margaret
gretel: greta
grier: gree
griffin: griff guto griffy gruff finn griffie
griffith: griff guto griffy gruff finn griffie
griselda: zelda grissel grizzie zel selda grizzy girzie
gruffydd: griff guto griffy gruff finn gruffy griffie gruffie
grzegorz: greg grzesiek grzes grzesio
guadalupe: lupe lupita
gudrun: gudi
guendolen: gwen
guglielmo: will memo
guido: guy
guilherme: gui will guga
guillermo: memo will guille guillermito
guinevere: gwen ginny guin jenny vera eve ginnie jennie
gulielma: elma gulie ellie
gumersindo: sindo
gurcharan: gur charan
gurdeep: gurd deep gur gurds
gurdev: gur dev
gurdial: gur dial
gurinder: gur indy guri gurin
gurjinder: gur jinder
gurjit: gur jit jeet gurj
gurmeet: gur meet mit gurm
gurmukh: gur muk
gurnam: gur nam
gurpal: gur pal
gurpreet: gurp preet gur gurps preeti prit
gursharan: gur sharan
gurvinder: gur vinder gurv indy winder
gus: angus augustus
gustavo: gus guga tavo gu
gustaw: gucio gustek
guto: gruff
guy: guido
gwen: gwennie gwenny gwenda
gwenda: gwen wendy gwennie gwens wendie gwenny
gwendolen: gwen gwennie wendy gwenny lyn gwenda gwyn lina wendie wen gwenno dolly lynn gwendy dollie gwendie
gwendoline: gwen gwennie wendy gwenny lyn gwenda gwyn lina wendie wen gwenno dolly lynn gwendy dollie gwendie
gweneth: gwen gwyn gwennie gwenny gwynnie wyn gwenith winnie gwynny winny
gwenfair: gwen fair mary
gwenfron: gwen fron
gwenllian: gwen llian gwenno llio gwennie lian gwenny
gwilym: gwil will bill wil william gwill gwils
gwladys: glad gladdie glads gladdy gwlad gladys
gwyn: gwynny gwynnie
gwyneth: gwen gwyn gwennie gwenny gwynnie wyn gwenith winnie gwynny winny
gwynfor: gwyn
habib: hab bibi
habiba: hab biba habs bibi
hadassah: dassah haddie haddy
hadia: had hadi
hadley: had
hadrian: hade
haf: haffy
hafeez: haf haz haffy
hafsa: haf hafs
haidee: hi heids
haider: hai haids hads
hakim: hak kim kimmy
hal: harry harrie
haleigh: hales
haley: hay hayls hails hales haz hayles lee hals hayz
halima: hali lima haly lim halimo leema
halina: hala halinka helen halka
hamid: ham hami med
hamida: hami mida
hamilton: ham hammy milt hammie
hamish: hame hammy ham james mish hammie
hamlet: ham
hamon: ham
hamza: hamz ham hamzy hams
hanif: han nif
hanna: han hannie hans hanni nan annie anna nannie hanners ann nanny nana hanny ana hania hanka anny
hannah: han hannie hans hanni nan annie anna nannie hanners ann nanny nana hanny ana anny
hannelore: hanne lore
hannibal: han
hanorah: nora
harbans: harb harry bans
harbhajan: bhajan har bhaji harb
hardeep: har deep harry hards
hardev: har dev
hardwick: hardy
hardy: har
hari: harry
harinder: harry har indy harin hari
haris: haz
harish: harry hari
harjinder: har harj jinder harry jindi
harjit: harj jit harry jeet har
harjot: har jot
harley: harl harls
harman: harry
harmeet: har meet
harminder: har minty harm harmy
harmony: harm harmie mony
harold: harry hal haz hally harvey harrie roly hallie
haroldine: harry dina
haroon: haz har roon
harpal: har pal harry
harper: harps
harpreet: harp preet harry har harps preeti
harriet: hattie harry hatty harri haz hetty etta hettie hat ettie hats hazza harrie hatt hay henny hette heidi harriot etty hennie
harrietta: etta hattie hatty harry harriet harrie
harris: harry haz harrie
harrison: harry haz harri hal harris harrie sonny sonnie
harrow: harry
harry: haz hal harold henry hazza harrison has hazz
harsimran: sim simran harsi
hartley: hart
harvey: harv harve haz harvs hervey
harvinder: harv harry vinder harvey har
hasan: has haz hass hasi sani hasso hus
hasina: has sina
hassan: has haz hass hasi sani hasso hus
hatice: khadi kady dija kadi khad kadija deeja dij kadie hati
hawa: haw eve
hawo: hawa
hayden: hay haydes
hayley: hayls hails hales hay haz hayles lee hals hayz
haywood: woody hay
hazel: haz hazzie hazza haze hazy zel hazie hazey hazzy
hazeldine: hazel
heath: heathy
heather: heth hev heath heths hettie hevs heddie hetty heddy
hebe: heb
heber: heb
hector: heck heccy eck hec hex heckie eachann tito heccie hecky
hedley: hed
hedwig: hedda hedy hetty heddy wiggy hettie heddie wiggie
heidi: hi heids adelaide
helen: nell ellie hel ellen nellie lena hels nel ella helly lenny len lenna hells nelly elena helena elaine ela ena eileen hellie elle eleanor nelle elly lennie
helena: nell ellie hel ellen nellie lena hels nel ella helly lenny len lenna hells nelly elena elaine ela ena eileen hellie elle eleanor nelle helen leni hela helenka lenka elly lennie
helga: hel
heloise: ellie lo weezy lois elle el louise lou weezie elly elo louie ells
henderson: hen
henrietta: hattie harry hatty harri haz hetty etta hettie hat ettie hats hazza harrie hatt hay henny hette heidi harriot henri harriet etty retta hen rita henry nettie hennie netty
henriette: hettie hetty etta henri harriet ettie hattie etty retta henny hen harry hatty rita henry nettie hennie harrie netty
henrik: henry rik
henrique: rique henry
henry: harry hal hank hen henny enry henri hazza hennie henno harrie
henryk: heniek henio henry
henryka: henia
hephzibah: hepsy hepzie eppie hep hepsie heppy hepsey hipsie zibah hepsibah eppy heppie
hepsibah: hepsy
herbert: bert herb herbie bertie herby hebbie hub berty hebby
hercules: herc herk herkie
hereward: ward
heriot: harry
herman: herm manny hermie mannie
hermenegilde: gilda
hermia: hermie
hermina: mina minnie hermie
hermione: herm hermy hermie mione minnie mina ione hermes minny
herschel: hersh
hesketh: hes
hester: essie hettie ess hetty ettie estie es stella hessie essy easter estee hess heddy tess esther ester hesse het etty esty hessy heddie
hesther: hetty
heulwen: heul wen
hew: hughie hewie huey shug hughy hugo hughes hewey shuggie shuggy
hezekiah: hez hezzie kiah ki hy zeke hezzy
hicham: hish hich
hieronim: hirek
hieronymus: jerome
hilary: hil hils hilly larry hill hills hillie larrie
hilda: hil hildy hildie hilly di hills hillie
hildebrand: brand
hildegard: hilda hildy hil garda
hildegarde: hilda hildy hil garda
hildred: hilda dred
hiram: hy hi ram
hobart: hob bart
holbrook: brook
holden: hol
hollie: hol hols holls holz holl
hollis: holly
holly: hol hols holls holz holl
homer: ho
honor: nora norah honey nor onora nory annora onnie noreen hon onny
honora: nora norah honey nor onora nory annora onnie noreen hon onny
honoria: nora norah honey nor onora nory annora onnie noreen hon onny
honorina: nora honor
hoodo: hoda
hope: hopey hopie
hopkin: hop
horace: horry horrie race ory horatio rory
horatia: ray
horatio: horry race rash ray horace raish horrie
hortencia: tencha
hortense: hortie tense horty
hortensia: hortie tense hort horty
hosea: hos hosie
howard: howie how ward howdie hal howy
howell: how howie hyw wel
hubert: hugh bert hube bertie hubie hughie hobart hu hubi berty
hudson: hud huddy huddie
hugh: hughie hewie huey shug hughy hugo hughes hewey shuggie shuggy
hugo: hugh hughie hugs huguito
hulda: huldy dah
humaira: hum maira
humbert: bert hum
humberto: berto beto
humphrey: humph numps dumphry hump numpy umph huffie numpie huffy
hunter: hunt
huseyin: hus huss hussy husi sein
hussein: hus huss hussy husi sein
hyacinth: cinth cindy hy cinthie jacinta hya cindie
hyman: hy hymie
iago: james
iain: eee ee iano john
ian: eee ee iano john
ianthe: ian anthe
iarlaith: jarlath
ibbot: isabel
ibironke: ronke
ibrahim: ibby ibra ibs ebby brahim ibbs ib ibo ibu bob abraham iby ibrox
ibukun: ibk
ichabod: ich ick
icie: ice
ida: ide idie
idabelle: ida belle
ide: ida
idella: ida della
idris: id dris ids idi
idwal: id
iestyn: justin yes
ieuan: ieu ian evan iw
ifan: ev evs van evo evie evan john
ifeanyi: ify ife
ifeoma: ify oma
ifor: ive ivey if
iftikhar: ift ifty ifti
ignacio: nacho iggy ignas
ignacy: ignas ignac
ignatia: nattie iggy
ignatius: iggy nate iggie ig nace inigo naty natius
ignazio: nazio
igor: igi
igraine: iggy iggie
ike: isaac
ikechukwu: ike ik
ikenna: ike kenna
ikraan: ikran
ikram: ikki ik
ilana: lona ili lana
ilhaan: ilhan
iliana: lia ili
ilona: lona ili lana ilonka ila
ilyas: il ily ili
iman: im immy
imanuel: manny
imelda: mel melda meldy immy immie
immacolata: imma titina
immaculada: inma
imogen: immy immie imo mo im gen mog jen ims midge immi genie moggy moggie
imran: immy im imy imm ran
imtiaz: immy imt tiaz im immi
ina: georgina christina
inayat: inni
increase: creasy
inder: indy jit pal
inderjit: indy inder jit pal
inderpal: indy inder jit pal
india: indi indy dia inds indie
indiana: indy
indira: indi indy dira
ines: agnes nes nene
inga: ingie ing grid inge
ingeborg: inga
ingrid: ingie ing inga grid inge
inigo: iggy iggie
innes: in
ioan: nelu john io
ioana: ana jo oana
iola: io
iolanthe: io lanthe
iolo: iorwerth iol
iomhar: ivor
ion: nelu john
iona: oni io
ione: io
ionut: nutu john
iphigenia: genia effie
iqbal: iq iqy bal ikky
ira: ire
irena: rene reenie renie ree rena rini reeny ena eirene reen rina ira irie renny irenka irene irka rennie
irene: rene reenie renie ree rena rini reeny ena eirene reen rina ira irie renny ire rennie
ireneusz: irek
irfan: irf fan irfy
irina: rene reenie renie ree rena rini reeny ena eirene reen rina ira irie renny iri rennie
iris: ris irie iri ire
irma: irm
irvin: irv erv
irwin: win irv
iryna: ira
isaac: ike zak isa zac izzy zack zaac ikey ize ickey izzie
isaak: ike zak isa zac izzy zack zaac is ikey ize ickey izzie
isabel: izzy bel bella isa belle is issy tibby ish bell issie izzie ibby isbel ibbie tib bels ib belly nib nibby bellie sib tibbie isy iz izz ella libby sabella bess elizabeth ishie bela belinha chabela nibbie libbie
isabella: izzy bella bell isa ella issy belle bel is issie isobel ibby tibby izzie izabel izz bells sabella tib bellie isabelle izi bellsy ibbie tibbie belly
isador: izzy dory issy isi izzie issie
isadora: dora izzy issy dory isa issie izzie
isaiah: zay izzy zaiah ike isa ziah izzie
isambard: bard izzy izzie
isambart: bart
isaura: issie
iseabail: ishbel
ishmael: ish ismo izzy is smiley mael isma iso
isidore: izzy dory issy isi izzie issie
isla: ila isy isles izzy lala izzie
islwyn: is win
ismay: may izzy izzie
ismet: ismo
isobel: izzy bel bella isa belle is issy tibby ish bell issie izzie ibby isbel ibbie tib bels ib belly nib nibby bellie sib tibbie isy iz izz ella libby sabella bess elizabeth ishie nibbie libbie
isola: isa
isolde: izzy iso izzie
isra: iz
israel: izzy iz srul rael izzie
issac: ike zak isa zac izzy zack zaac is ikey ize ickey izzie
issachar: iz
ithel: bethel ith
ivan: van ive vanny ivo ivy vannie
ivana: iva ivy
ivanhoe: ivan
ivo: ive
ivor: ive ivey if
ivy: ives ive ivie
iwan: ieu ian evan iw
iwo: iwus
iwona: iwonka yvonne iwka
iyabo: yabo
izaak: ike zak isa zac izzy zack zaac is ikey ize ickey izzie
izabela: iza izka bella iz
izabella: izzy bella bell isa ella issy belle bel is issie isobel ibby tibby izzie izabel izz bells sabella tib bellie isabelle izi bellsy iza ibbie tibbie belly
izora: zora
jaafar: jaf
jabez: jabe jab jay
jac: jack
jacek: jack jacus
jacinta: cinta jacky jas jackie
jacinto: cinto
jack: jackie jacky jacko jackson jaq john jak jake jock jackers
jackie: jack jacqueline jax jacks
jackson: jack jacko jax sonny jackie sonnie jacky
jacob: jake jack cob jay coby jakey jakie jeb jacko kobe jaco jakes jacques
jacoba: jackie bina ina beanie jacky
jacobina: jackie bina ina beanie jacky
jacqueline: jackie jacqui jax jacky jack jacq lyn jaqui jac jacks jackey lynn jaky lina line quelin jakki jacquie queenie
jacques: jack
jacquetta: etta jackie jacky
jada: jay jadey jadie jades jadi ada jaz
jade: jay jadey jadie jades jadi ada jaz
jaden: jay jade jayd
jadwiga: jadzia wiga jadwisia hedwig
jael: jay
jagdeep: jag deep jags jagz
jagdish: jag jags
jagjit: jag jit jags
jagtar: jag tar
jahangir: jan
jaheim: jay
jai: jayjay
jaime: jay james jim jame jams jammy jimmy jammie jimmie
jake: jakey jacob jack jakie
jakeem: jake
jakub: kuba jakob jake jacob kubus kubek
jaleel: jay
jalen: jay
jamal: jam jams jay mal
jamella: ella
james: jim jimmy jamie jem jimmie jay jamesy jas hamish jimbo jimi jams jammie jemmy seamus jambo jamey jum jamo jaimie jaime jockey jammy jemmie
jameson: james jamie
jamie: jay james jim jame jams jammy jammie
jamil: jam jay jim
jamila: jam mila jami millie
jamima: jem mima jemmy mina mimi jemma jemmie jim jems mimie mimey jimima may
jan: jane janet janek jasiek jas john janusz
jana: jan
jane: janie jan janey jen jenny jean joan jany jeannie jinny jennie janet jaynie jeanie jin jayney sheena sian jaine jeanny jinnie
janel: jan nell nelle
janet: jan jen netta jess jennie nettie jenny jannie jessie jans net ginnie jane jean jannet netty janny jessy ginny
janetta: netta jan jane ettie
janette: jan netta nettie jean jeannie net jenny jen jeanie nett etta janie janet netty jeany jeanny jennie
janey: jane
janice: jan jannie jans nicie jane jenny janny jas jennie
janina: janka nina jasia janeczka
janine: jan jean jeannie nina neen jeanie jannie jay jeanny janny
janusz: jan januszek
japheth: jaffy jaffie
jaqueline: jackie
jared: jay jed jerry jar jerrie
jaromir: jarek
jaroslaw: jarek jaro
jarvis: jarv jary jar
jasbir: jas jaz bir jazz
jasdeep: jas deep
jasjit: jas jit
jaskaran: jas karan kiran
jasmeet: jas meet
jasmina: mina jas
jasmine: jas jazz jaz min jazzy jassy mina minnie jessie yas jasie yaz jessamine jazzie jassie minny jessy
jason: jay jase jace jas jaz jaso jasey
jaspal: jas pal jaz
jasper: cas cass jas caspian kaspar jaz jazz casper
jaspinder: jas jassi jaz vinder jassy jazz
jaspreet: jas preet jaz jazz jassi
jasvinder: jas jassi jaz vinder jassy jazz
jaswant: jas jazz
jaswinder: jas jassi jaz vinder jassy jazz
javed: jav jay jed javs
javier: javi xavi javito
jawad: jay jaw
jaxon: jax jack
jay: jayjay jason
jayne: janie jan janey jen jenny jean joan jany jeannie jinny jennie janet jaynie jeanie jin jayney sheena sian jaine jane jay jeanny jinnie
jazmine: jas jazz jaz min jazzy jassy mina minnie jessie yas jasie yaz jessamine jazzie jassie minny jessy
jeames: james
jean: jeannie jeanie jeanette jane joan jessie jen jenny netta jeany sheena jinny janet jeans jeanny jessy jennie jinnie
jeanetta: netta jean
jeanette: jan netta nettie jean jeannie net jenny jen jeanie nett etta janie janet netty jeany jeanny jennie
jeanie: jean
jeannine: jan jean jeannie nina neen jeanie jannie jay jeanny janny
jeb: jacob
jed: jedidiah
jedediah: jed diah jeddy jedi jeddie
jedrzej: jedrek
jefferson: jeff sonny sonnie
jeffrey: geoff jeff jeffers jeffie geffrey jeffy jef geof
jehane: jeannie jeanie jeanette jane joan jessie jen jenny netta jeany sheena jinny janet jeans jeanny jessy jennie jinnie
jehoshaphat: josh
jehu: hugh
jelena: lena
jellian: jill
jemma: gem gems jem gemmie gemmy gemz jems jemmie jemmy
jemmy: james
jenkin: john jenks
jenna: jen jenny jenn jens jennie
jennet: jen jenny jane
jennifer: jen jenny jenn jennie jenni jenna jens fer jenks jenz jinny jiff wenifer ginny jeni jinnie ginnie
jenny: jen jenn jennifer jane jens
jephthah: jep
jerald: gerry ged jerry ger gez gerri gel gerrie gerie jerrie
jeremiah: jerry jem jez jeremy jer miah jerre jeb jere derry diarmuid jemmy jed darby jerrie derrie jemmie darbie
jeremias: jerry jem
jeremy: jez jem jezza jerry jer jezz jeremiah remy jeb jemmy jere zez jerm jerrie jemmie
jerica: jerry
jermaine: jer maine gerry mainey jay jerm gerrie
jerome: jerry jer rome jez romy roma jerrie
jerrold: jerry
jersey: jers
jerusha: rusha jerry shea jerrie
jerzy: jurek george jerry jurand
jessalyn: jess lyn
jessamine: jess jessie jessa mina minnie jasmine jessy minny
jessamy: jess jessie jessa mina minnie jasmine jessy minny
jessamyn: jess jessie jessa mina minnie jasmine jessy minny
jesse: jess jessie jes jez jay jessy
jessica: jess jessie jessy jes jessi jesse jecca jessa jez jezza sica jecka jessey
jessie: jess janet jessica jean jes jesse jezza
jesus: chucho chus chuy suso
jethro: jeth jet thro
jewel: ju
jill: jilly jills gillian jillie
jillian: gill jill gilly jilly gilli jillie gil gills gillie jilli jills julian
jim: james jimbo jem
jimmy: james jimbo jem
jitendra: jit jitu jeet jits
joab: joe jo
joachim: jo joe kim jake achim
joakim: jo kim
joan: joanie joni jo jean joannie jane jone joney joany jonnie siobhan shona jojo joanny jonny
joana: jo joanne joan anna joey joann josie hannah joannie jojo joanie annie jody asia joss ann jan hanna johan joaninha joanny anny
joanna: jo joanne joan anna joey joann josie hannah joannie jojo joanie annie jody asia joss ann jan hanna johan joasia aska joaska joanny anny
joanne: jo jojo joan joey joanna anne joanie ann joann josie jody joss annie anny
joao: john jo joca jojo joaozinho
joaquim: quim kiko jack joe quinzinho
job: joby joey
jocasta: jo cassie
jocelyn: joss jos lyn josie joyce lynn jo joce jocey joslyn josey cely
jocelyne: joss
jock: john jocky jack jockie
jodene: jo jodie
jodie: jo jode jods joey joan judith jojo
joe: joseph jo
joel: joe joely joey jo jole
joelle: jo ella elle joey
joey: joseph jo
joginder: jogi jo indy jog
johanna: jo joanne joan anna joey joann josie hannah joannie jojo joanie annie jody asia joss ann jan hanna johan joanny anny
johannes: hans jan john jo
john: jack johnny jon jonny johnnie jock ian jackie jonno jonty sean johnno jonathan evan jan hank jockie jacky joh johan owen ivan juan hans jonnie jackey jenkin jonjo yanto sion shane ieuan johny hanno jocky
johnathan: jon jonny johnny jonty john jono jonno nathan jonnie jonas jonie nat nate jonathon johno joff than johnnie
johnny: john jon jonno johnno jonjo
johnson: john
jolanta: jola jolka jolcia
joleen: jo jojo lena lene jolie
jolene: jo jojo lena lene jolie
jolyon: joly jo jol
jon: jonny jonathan johnny jonnie johnnie
jonah: jon jo joe jone joney jono jonesy
jonas: jon jo joe jone joney jono jonesy
jonathan: jon jonny johnny jonty john jono jonno nathan jonnie jonas jonie nat nate jonathon johno joff than johnnie
joni: jo joan jones
jordan: jord jordy jordie jay dan jor danny jordo jords jaydee judd dannie
jorge: george jorgie jorginho
jorja: georgia jo
josceline: joss
jose: pepe joe ze zeca pepito zezinho chepe pepin
josef: joe
josefa: pepa pepita fina
joseph: joe joey jo jos joss jody josie yosef pepe joby sep jose jozef josephus beppe
josephina: jo josie josephine josey phine fina phina jody joey josy jose fifi pheenie joss sefa posy jos pepita jojo feeny
josephine: jo josie josey phine fina phina jody joey josy jose fifi pheenie joss sefa posy jos pepita jojo feeny
josette: josie jo
josh: joshie
joshua: josh joshie jos joshy joss josher shua oshie
josiah: joe josh si jos siah josie sy jo
josiane: josie
josias: joe si
josie: jo jose jos josephine joss
joss: jocelyn
jotham: joe
jourdan: jord
joy: joyce joie
joyce: joy joycie jo joss joycey joyc jocelyn
joycelyn: joy joyce lyn
jozef: jozek joe josef joseph ziutek jozio
jozefa: jozia
juan: john johnny juanito juancho johnnie
juana: juanita
juanita: nita jane juana
judah: jude judd jud
judd: jud jude george jordan
jude: judy judd
judie: jude judith ju
judith: judy jude jud judi judie ju jody judey
judy: jude judith ju
julia: jules julie ju jill juju juliet lia jools julz julsie juley julka jula
julian: jules jools julie ju jule jolyon julz julek
juliana: jules anna julie julia ju annie ann liana jill anne lianne jools anny
julianne: jules anna julie julia ju annie ann liana jill anne lianne jools anny
julie: jules ju jools jule julz julia juls
julienne: jules
juliet: jules julie etta ju julia jet ettie lettie jools lia etty letty
julio: julinho ju juli
julius: jules jule ju july jools
juliusz: julek julo
juma: jumma
june: junie juney junebug junes ju juno
junior: jun june jay
juniper: june junie juno
juno: june ju
justin: jus just juss juz justy jussie tin jud justie jussy
justina: jus tina juss justie juz stina jussie dina jusy justy jussy
justyna: justa justynka justine
kacey: kc kay
kacper: kacperek casper
kaden: kay kade
kady: kay
kaelan: kay
kai: kye
kajetan: kajtek
kalina: kal lina kala
kalsoom: kal sum
kamal: kam kamz
kamaldeep: kamal kam deep
kamaljit: kam kamal jit kammy
kamil: kam kamilek
kamila: millie milly cam cami mila cammie milla camy mill kama kamilka cammy
kamlesh: kam kamal
kamran: kam kami kammy kamz
kane: kay kaney kan
kara: caz kaz car
karamjit: karam kam jit
karen: kaz kazza kar kas kay kari karie karenina caz kaza
kari: kaz
karim: kaz kar kim rim
karima: kari rima kimi
karina: rina kari kaz ina karinka
karl: carlo carly carlos karly
karla: carly caz car lala kaz
karlene: karly
karly: carl caz car carls karl kaz
karol: caz carrie cazza caro lol carly cass cal carolie caroline karolek charles lolek carry
karolina: karo karola caroline lina kaja
kashif: kash kasha
kasim: kas kaz
katarzyna: kasia kate kaska kasienka kat
kate: katie katy kat kitty katey katherine kit kati kittie
katelin: kate
katelynn: kate katie
katerina: kat katya kate rina trina
katherina: kathy rina
katherine: kate cath kathy cathy katie kath kitty katy cat kat kay kit cathie kathie cate kathleen cass cassie karen trina casey kitten kasey kathi kati katey kittie catie cattie lena caty cassy katrina katty caitlin rina kaye katya karin cathleen katharina kaz caz catrina ryn kara catriona trine kathe kiki kitsy catty kattie
kathleen: kath cath kathy cathy kate kay katie kat kathie kitty cathie leen lena cat katy kit catherine kitt kaye kathi kittie
kathryn: kate cath kathy cathy katie kath kitty katy cat kat kay kit cathie kathie cate kathleen cass cassie karen trina casey kitten kasey kathi kati katey kittie catie cattie lena caty cassy katrina katty caitlin rina kaye katya karin cathleen katharina kaz caz catrina ryn kara catriona trine kathe kiki kitsy catty kattie
kathy: kath cath kat kathleen
katie: kate kat kit kitty katherine kati kt kittie
katina: tina
katy: kate kat kit kitty katherine kati kt kittie
katya: kat katie
kausar: kos
kavita: kav kavi vita
kay: kath
kaya: kay
kayla: kay kayls kayley lala kaykay
kayleigh: kay kayls kaz lee leigh kayz
kayne: kay
kayode: kay kayo
kazimiera: kazia kazka
kazimierz: kazik kaz casimir kazek
keane: kee
keanu: kee
keaton: keats
keegan: kee keeg
keeley: keels kee keel
kehinde: kenny ken taiwo kenni
keir: kier
keira: kee ki kez keer kiki keke
keiran: kier kez
keisha: keish kee kiki keesh
keith: keef keithy keefy keithie kei keeth
kelechi: kele kc
kelly: kel kell kels kez kelz kellz kellie
kelsey: kels kel kelz
kelvin: kel kelv vin
kemp: kempy
kendal: ken kenny kendie kenda kennie kendy
kendra: ken kenny kendie kennie kendy
kendrick: ken kenny rick drick kennie
kennedy: ken kenny kennie
kenneth: ken kenny kendrick kennie kenn kenno kendal neth kenz
kennethina: kenna ina
kenny: ken kenneth
kenrick: ken kenny rick drick kennie
kent: ken kenny kennie
kenton: ken kenny kennie
kenward: ken
kenway: ken
kenza: kenz
keon: key
keren: kez
kerenhappuch: keren kerry happy karen kerrie happie
kerensa: kerry ren kerrie
kerri: cez kez kel ker kezza
kerry: cez kez kel ker kezza kerr kes kerz kerri
kester: kes christopher kit
kevin: kev kevvy kevo kevs vin kevster kevvie
keziah: kez kezzie kizzy kizzie kezzy kiz kissy ziah kissie kezza
khadija: khadi kady dija kadi khad kadija deeja dij kadie
khalia: kal
khalid: kal khal kha kaz
khalil: kal khal
khurram: khur khurry
kiera: kee ki kez keer kiki
kieran: kier kez kierny ki kip keir kizza ran kiz kir kirry kirrie
kieron: kier kez kierny ki kip keir kizza ran
killian: kil killy killie
kim: kimmy kimmie kims kimberley kimbo
kimberley: kim kimmy kimmie kimbo berly kimber kimba kims lee berley kym
kimberlyn: kim
kinga: kinia
kingsley: king kings lee kingy
kiran: kiz kir kirry
kirandeep: kiran kir jit
kiranjit: kiran kir jit
kiranpreet: kiran kir jit
kirk: kirky
kirpal: kirp pal
kirsten: kirst kirsty kirs kris kirstie kiki krissy kersty kit kirstey christine stin krista krissie kerstie
kirstine: kirst kirsty kirs kris kirstie kiki krissy kersty kit kirstey christine stin krista krissie kerstie
kirsty: kirst kirs kiki kirk christina kizzy kers kizzie
kit: christopher katherine kitty kittie
kitty: kit katherine kits
klara: klarcia
klaudia: klaudi klaudynka
klemens: klimek
kody: kode
konrad: con connie rad conny curt kurt kondzio
konstancja: kostka
konstantinos: costas kostas gus dino con
konstanty: kostek
kornelia: nela
kris: christopher
krishan: krish kris chris
krista: kris chris krissy krissie
kristian: kris
krystian: krystek kris chris
krystyna: krysia christine krycha tina kryska krystynka krysienka
krzysztof: krzys chris krzysiek kris kristof krzychu
ksawery: ksawek
ksenia: ksenka xenia
kudzai: kudzi
kuldeep: kully deep kul kuli
kuldip: kully deep kul kuli
kuljit: kul kully jit
kulvinder: kully kul vinder winder kulvy kal
kulwant: kul kully
kulwinder: kully kul vinder winder kulvy kal
kurt: curtis conrad
kwabena: kobby kobi ben
kwadwo: kojo
kwaku: kweku
kyle: kyley ky kylie kylo
kylie: ky kyles kylz
kyra: kee ki kez keer kiki ky
labhrainn: lawrence
lacey: lace
lachina: lachie ina
lachlan: lachie locky lachy lach loch lauchie lochie lockie
laetitia: letty tish tisha lettie titia letta leta leti let lecia titty lottie tia tittie lotty
lafayette: lafe fayette
laila: lay lee lei lil la lai
laith: lay
lakeisha: keish kee kiki
lakhbir: lakhi lak
lakhvinder: lakhi lak vinder
lakisha: kisha
lakshmi: laks laxie
lalage: lally lala
lamar: mar
lambert: bert lam bertie lamb lammie berty lammy
lamia: lam mia
lamont: monty
lana: la lan alana
lance: lancey lanny lan lanty lot lannie
lancelot: lance lancey lanny lan lanty lot lannie
lanette: nettie
laoise: lee louise
lara: la lala laz
laraine: lari
larissa: lara rissa lari riss laris
larkin: larry laurence
larry: lawrence laz
latasha: tasha tash
lateisha: teish
latif: lat teef
latifa: tifa lati
latisha: tisha tish
latonya: tonya
latoya: toya toy
latoyah: toya
latrice: trice
laura: loz laurie lau lor lolly lori laurs lols lozza laury laurel loll lorie lorry loza lol laurina lauren lolo lala lollie lorrie
lauralee: laura
laureen: laur laurie
laurel: laur laurie loz lori
lauren: loz laurie lozza lol lau ren laur lori laura lolly laurs lolz lols laury lorrie lala lollie lorry
laurence: larry laurie loz lol lawrie lal lauri lance lorry lozza laury law laz loll lon lonnie lorne lornie lars lanty rance larrie lazza lorrie lonny
laurentiu: lau lauri
lauretta: etta lori retta lorrie lettie laura rettie lo lorry letty retty
laurette: laurie
laurie: laura laz
laurinda: laurie linda
lavena: vena
laverne: verne vern
lavina: vinnie vina viney vinny vin lavvy vinia lavvie venie ina lovey wyncha
lawrence: larry laurie loz lol lawrie lal lauri lance lorry lozza laury law laz loll lon lonnie lorne lornie lars lanty rance larrie lazza lorrie lonny
lazarus: laz lazar
lea: lee lel ley leelee
leah: lee lea lel ley leelee
leander: lee andy ander andie
leandra: lee andra andie andy
leandro: leo
leanna: lee anna lea
leanne: lee lea ann leelee anne annie leanna lele lel anny
lech: leszek les
lee: leebo leelee leo ley
leeroy: lee roy
leigh: leebo leelee leo ley
leighann: leigh ann
leighton: leigh lee
leila: lay lee lei lil la
leilani: lani lei
leith: lee
lela: lee
leland: lee
lemuel: lem lemmy lemmie mule
lena: helena lee magdalena lenka
lennard: len lenny leo lennie leon leno leny lenn lee lineau nard
lennie: leonard
lennon: len lenny
lennora: nora
lennox: len lenny nox lennie
lenora: nora len lenny norah lee lennie
lenore: nora len lenny norah lee lennie
leo: leon lee leonard leopold
leokadia: loda lodzia
leola: lee ola
leon: leo lee lenny len leonard lon leonek lennie
leona: lee leo ona leon onie nie lonnie leoni lonny
leonard: len lenny leo lennie leon leno leny lenn lee lineau nard leos
leonardo: leo nardo len lenny leon lennie
leonhard: len
leonidas: leo lee leon
leonie: lee leo ona leon onie nie lonnie leoni lonny
leonor: nono leo nonor
leonora: nora norah leo leonie lee nell ellen eleanor onora len lenny nelly lennie nellie
leontine: leo tina
leopold: leo poldie pold leop lee polly pollie
leopoldina: dina poldi
leopoldo: polo leo poldo
leora: nora
lera: valeria
leroi: lee
leroy: lee roy lero
lesley: les lez lee lel lesser lesly lessie lels lezza lessy
leslie: les lez lee lel lesser lesly lessie lels lezza lessy
lester: les lez lessie leicester lessy
leszek: lech les
letha: aletha
leticia: letty tish tisha lettie titia letta leta leti let lecia titty lottie tia lety tittie lotty
lettice: letty tish tisha lettie titia letta leta leti let lecia titty lottie tia lett tittie lotty
lettie: letitia
levi: lev lee leave vi
lewella: lou
lewin: lew win
lewis: lew lou lewie louie lewy lulu
leyton: ley
liam: lee li lim lili william ya leems
liana: lia ana
libby: lib libs elizabeth
liberty: libby lib libs libbie bertie berty
lidia: lidka
lila: lay lee lei lil la
lilia: lil lily
lilian: lil lily lilly lili lillie lal ann ana lils lianna lia lilla lilli ian
liliana: lil lily lilly lili lillie lal ann ana lils lianna lia lilla lilli ian lila lilka
lilias: lil lily lilly lili lillie lal ann ana lils lianna lia lilla lilli ian
lilith: lil lily
lillian: lil lily lilly lili lillie lal ann ana lils lianna lia lilla lilli ian
lily: lil lils lilian lill lilz liz lols
lincoln: linc link
linda: lin lyn lindy lynne lynn linds lindie melinda lind lynnie belinda lindi lynny
linden: lin lindy lyn lindie
lindon: lin lindy lyn lindie
lindsay: lin linz lins lyn lindy linds lindz linzie lynz linzy zee lynn lindie
lindsey: lin linz lins lyn lindy linds lindz linzie lynz linzy zee lynn lindie
linnea: lin lynn
linnet: lin lynn
linus: lin
linval: lin val
lionel: li leo lee lenny lion len lye nel lennie
lisa: lise lis liz leese leece lil leelee lizzie lizzy
lisandra: lisa
lisanne: lis lisa
lisbeth: liz beth lis lizzie lizzy
lisette: lis liz lissie lissy
livia: liv livvy
liz: elizabeth lizza
lizette: lis liz lissie lissy
lizzie: elizabeth lizza
llew: llewelyn
llewelyn: llew lyn lew llewie lewis len lleu
llinos: lin
lloyd: lloydy loydie floyd lo
llywela: llew
logan: loge lo logie logs
lois: lo loey louise
lola: lo lolly lols dolores lolita lollie
lolita: lola lita
lonnie: lon alonzo
lora: loz laurie lau lor lolly lori laurs lols lozza laury laurel loll lorie lorry loza lol laurina lauren lolo lollie lorrie
loraine: lol lozza loz lori rain lorry lo lor raine lorrie lolly lols rainy laurie laura raini lollie
lorcan: lor lorky larry
loredana: lori dana
loreen: lori rena reen
lorelei: lori
lorena: lori rena reen
lorenza: loz enzo larry renzo renza larrie
lorenzo: loz enzo larry renzo loren lollo larrie
loretta: etta lori retta lorrie lettie laura rettie lo lorry letty retty
loretto: etta
lori: lo lolly lollie
lorinda: linda lori
lorna: lorn lorns loz lor lornie
lorne: laurence
lorraine: lol lozza loz lori rain lorry lo lor raine lorrie lolly lols rainy laurie laura raini lollie
lotta: lottie
lottie: lot charlotte lots
lou: louise louis lulu
louann: lou ann
louanne: lou anne
louella: lou ella lu
louie: lou louis
louis: lew lou lewie louie lewy lulu lewis
louisa: lou lulu louie isa lula weezy lu ouisa lucy lois eliza loulou weeza
louise: lou lulu louie lu loulou weezy lois weeze eloise lola ouise weezie loz
lourdes: lou
louvenia: lovey vinnie
love: lovey
loveday: lovey lowdie
lovell: lov
lovina: vina lovey
lowri: low laura loz
luana: lu anna
luanne: lu anne lou
lubna: lub lubs luby
lubov: luba
luca: luke luc lu lukey luka lucky luchino luckie
lucas: luke luc lu lukey luca luka lucky luckie
lucasta: lucy
lucetta: etta lucy
lucette: lucy
lucia: luce lu lulu lou lux lucky lulie luci lucille lucinda cia lucetta lula lucietta luckie
lucian: luc lou luke lu luci
luciana: lucy luci lu lulu
luciano: lucio lu
lucie: luce lu lulu lou lux lucky lulie luci lucille lucinda lucia cia lucetta lula luckie
lucile: lucy
lucilla: lucy lu lou cille luce ceil lulu cilla
lucille: lucy lu lou cille luce ceil lulu cilla
lucinda: lucy cindy lu luce linda cinda lulu lou cindi cindie sindy loo sindie
lucius: luke lou lu luc
lucja: lusia lucy
lucjan: lucek
lucretia: creasy lucy lu crete cretia creacy creecy
lucy: luce lu lulu lou lux lucky lulie luci lucille lucinda lucia cia lucetta lula luckie
lucyna: lucynka lucy
ludlow: lud
ludmila: luda mila
ludovic: ludo vic vick lewis lud luddy luddie
ludwig: ludo vic vick lewis lud luddy luddie
ludwik: ludek
lughaidh: louis
luigi: lou gigi gino luis luigino gigino
luigia: gina
luis: lou luisito lucho lu luisinho
luisa: lou lulu louie isa lula weezy lu ouisa lucy lois eliza loulou weeza
luisella: ella
luiz: lulu
lukasz: luke luki lukaszek
luke: lukey lu lucas lukie lou
lul: lulu
lulu: lu louise lou
luna: lu lulu
luned: lyn eiluned el lyned linnet lu
luther: luth lu lou lute thor lothario
lutitia: titia
lydia: lyd lid lyds liddy lyddie lydie lids dia lidi liddie lyddy
lyle: ly
lyman: ly manny mannie
lynda: lin lyn lindy lynne lynn linds lindie melinda lind lynnie belinda lindi lynny
lyndsey: lin linz lins lyn lindy linds lindz linzie lynz linzy zee lynn lindie
lynette: lyn lynn netta nettie lin lynne nette lynnie net etta netty lynny
lynn: lynnie lin lynny lynda lynette
lynne: lynnie lin lynny lynda lynette
lynwood: lyn woody
lyra: ly
lysander: sandy sander andy lys sandie andie
lyubov: luba
mabel: mab may mae mabs maybelle bel maisie belle amabel mabbie maybs mabes mabsie mabby
mable: mab may mae mabs maybelle bel maisie belle amabel mabbie maybs mabes mabsie mabby
mabli: mab mabel
macauley: mac macca cauley
maciej: maciek macius matt
mackenzie: mac kenzie mack kenz kenny ken kenzy kennie
macy: mace may
madalina: mada lina
maddison: maddie mads maddy mad maddi mattie matty
maddox: mad
madeleine: maddie maddy mads mad lena maddi lyn madge magda della maud lina lainey mattie made linnie lynn line madelon lenny len matty linny lennie
madelena: lena
madelina: maddie maddy mads mad lena maddi lyn madge magda della maud lina lainey mattie made linnie lynn line madelon lenny len matty linny lennie
madge: margaret marjorie
madlen: mad madl
mae: maisie
mael: mal
maeve: mae mave maevie medb
magdalen: magda maggie lena mag maddie maddy maud madge maudlin magsie len maggy madlen mads
magdalena: magda maggie lena mag maddie maddy maud madge maudlin magsie len maggy madlen mads madzia magdusia
maggie: mags mag margaret magster
magnolia: maggie nolia nola
magnus: mags manus mag gus mansie
mahabub: mahb boob
mahala: haley mally haly hallie mal mallie hally
mahdi: med mah
mahendra: mahi mohi indy
mahesh: mahe mesh
mahlon: lon
mahmood: mah mood mud moody
mahnoor: noor mano
mai: may
maia: mai may my
maidie: may
maighread: mag
mainchin: manny
mair: mary
maire: mary molly may mollie
mairead: mai peig maidie maggie maggy
mairi: mha mar vari mary
mairin: maureen
mairwen: mair wen
maisie: mais may mae maise margaret maz maize mary
majella: jella
makbul: maks
makenna: ken kenna
maksymilian: maks max
malachi: mal mally kai mall ky mali mallie
malcolm: mal malc malky mally col macky colm malkie malci malkey colum mallie mackie
malcolmina: mina malcy ina
maldwyn: mal mald wyn maldy
malgorzata: gosia margaret gosha gocha malgosia maggie goska
malika: mal
malina: mal lina
malinda: linda mel mindy lindy lin mellie mal lynn melly indy lindie mindie indie
malissa: lissa
malkin: mary
mallory: mal
malvern: mal vern
malvin: mel mal vin mell melv
malvina: mal vina mina vinnie vinny
malwina: malwinka
mamadou: mama dou madou momo
mamie: mary
manasseh: manny mannas mannie
manda: amanda
mandeep: mandy deep man manny mands
mandeville: mandy
mandy: mand amanda mands miranda
manfred: fred manny freddie mannie freddy
maninder: mani mandy indy manny
manish: mani manny
manisha: mani nisha manny mish
manjeet: manj jit manny mandy jeet
manjinder: manj jinder manny
manjit: manj jit manny mandy jeet
manju: manj jula
manley: man manny
mannix: manny
manny: emanuel
manoj: manny noj manu
manolis: manos
manon: man mans
manpreet: manny preet mani man prit mandy
mansfield: manny
mansoor: mans manny soor
manuel: manny manolo manu nelo lolo manel nel maneca manolito mannie
manuela: manu nela ela
maolcholuim: malcolm
maoliosa: mal
mara: mar
marabel: mara belle
marc: marky markie marko marcus marco marcy
marcel: marc mars marcelek
marcelina: marcela celina marcysia
marcella: marcie marcy ella celia marce marci cella sella
marcelle: marcie
marcelline: marcy
marcello: lello marc
marcellus: marc
marcelo: celo
marcia: marce mars marsh marci mar shia
marcie: marce mars marsh marci mar shia
marcin: martin marcinek
marco: marc mark marcolino
marcos: marcao
marcus: marc mark marco marky cus marcy
marek: mark mareczek marus
maretta: etta mary
margaret: maggie peggy meg marge rita peg daisy mags madge margie greta margo mag meggie peggie margot margery maisie gretta mamie may meta etta mog maggy pearl gretchen marget mysie maisy magsie midge ritta reta gritty mo moggie meggy retta molly mairead marg margi polly mattie megan magge greet gritt marguerite pegeen maidie metta madgie marga gita grittie moggy mollie pollie matty madgy
margaretha: greta
margaretta: maggie peggy meg marge rita peg daisy mags madge margie greta margo mag meggie peggie margot margery maisie gretta mamie may meta etta mog maggy pearl gretchen marget mysie maisy magsie midge ritta reta gritty mo moggie meggy retta molly mairead marg margi polly mattie megan magge greet gritt marguerite pegeen maidie metta madgie marga gita grittie moggy mollie pollie matty madgy
margarida: rita magui guida
margarita: maggie peggy meg marge rita peg daisy mags madge margie greta margo mag meggie peggie margot margery maisie gretta mamie may meta etta mog maggy pearl gretchen marget mysie maisy magsie midge ritta reta gritty mo moggie meggy retta molly mairead marg margi polly mattie megan magge greet gritt marguerite pegeen maidie metta madgie marga gita grittie moggy mollie pollie matty madgy
margery: marge margie madge marj marjie maisie jorie midge mysie margy margo meg jory marjy peggy maidie may mag peggie
margherita: rita marghe
margiad: mags
margot: margs mar margaret go marg
marguerite: maggie peggy meg marge rita peg daisy mags madge margie greta margo mag meggie peggie margot margery maisie gretta mamie may meta etta mog maggy pearl gretchen marget mysie maisy magsie midge ritta reta gritty mo moggie meggy retta molly mairead marg margi polly mattie megan magge greet gritt pegeen maidie metta madgie marga gita grittie moggy mollie pollie matty madgy
maria: marie mary ria mia maz mae mari molly may polly maya mariah mimi ree moll rye mitzi marija mareea marysia mariola maryla maja marica mara mariuca mariazinha maruja marichu maru mariuccia mariella mania marynia mollie pollie
mariam: mari mary maz mimi mariamma miri
marian: maz mary may marie ann anne annie mari polly molly mariane maria mimi anna minnie manda mayann marry mare mazza anny pollie mollie minny marrie
mariana: maz mary may marie ann anne annie mari polly molly mariane maria mimi anna minnie manda mayann marry mare mazza ana nana anny pollie mollie minny marrie
marianna: maz mary may marie ann anne annie mari polly molly mariane maria mimi anna minnie manda mayann marry mare mazza marysia anny pollie mollie minny marrie
marianne: maz mary may marie ann anne annie mari polly molly mariane maria mimi anna minnie manda mayann marry mare mazza anny pollie mollie minny marrie
mariano: nano
maribel: mari bel
maribeth: mary beth
marie: maz maria mary ree mimi mae mari may mar re
mariel: mu moo merry ella ell mary mo mur miri mari merrie
mariella: mu moo merry ella ell mary mo mur miri mari merrie
marielle: mari elle
marietta: etta mary marie ettie mari maria ria etty
mariette: etta mary marie ettie mari maria ria etty
marigold: goldie mary mari goldy mags
marigolda: goldie
marilee: mari lee
marilla: rilla mary
marilyn: maz lyn mary lynn mari lynne mar marie lynnie merry lin rylin lynny merrie
marilyne: maz
marina: rina mari maz marine ina mary mina marnie
marinela: nela
marino: rino
mario: mar mari marietto
mariola: mariolka
marion: maz mary may marie ann anne annie mari polly molly mariane maria mimi anna minnie manda mayann marry mare mazza anny pollie mollie minny marrie
marisa: mari rissa riss mary maz issa missy missie
marisol: mari sol
maristella: stella mary
marius: mar mari
mariusz: mario mariuszek mark
marjorie: marge margie madge marj marjie maisie jorie midge mysie margy margo meg jory marjy peggy maidie may mag peggie
mark: marky markie marko marcus marco marcy
marla: mar
marlee: mar marl marls
marlene: mar marly lena marls lene marley maz marl
marley: marl marls mar
marlon: mar marl lon marlo
marmaduke: duke marm duky dukie
marnie: mar marn
marrianne: mari
marsaili: marjory
marshall: marsh shal
marta: martusia martha marty mar martinha
martha: marty matty mattie patsy patty marth mart mat martie marthie mardi molly marta tha pat patti matt pattie mollie
marthe: mattie matty
martin: mart marty marts marti mat martie matty tin mattie
martina: marty tina mart marts martie mar
martinette: nettie
martyn: mart marty marts marti mat martie martin matty tin mattie
martyna: martynka tina
marvel: marv
marvin: marv merv vin marvy mervy vinny vinnie
marwood: woody
mary: mha mar vari molly polly may mae marie mamie maria moll minnie mollie maisie mitzi maureen maz mimi mare mame poll pol mally mal pollie moira mayme marietta mair mari mairi marian miriam malle moya mia mazza malkin marilla manie marion marella maidie moyra marse minny mallie
maryam: mari mary maz mimi mariamma miri
maryann: maz mary may marie ann anne annie mari polly molly mariane maria mimi anna minnie manda mayann marry mare mazza anny pollie mollie minny marrie
marybeth: mary beth
maryellen: mary ellen
maryjane: mary jane mj
maryla: marylka
marylou: mary lou
marylyn: maz lyn mary lynn mari lynne mar marie lynnie merry lin rylin lynny merrie
maryna: maryska
maryse: mary
marysia: mary
marzena: marzenka
mata: matthew
mateus: matt teus
mateusz: mati matt mateo mateuszek matthew matius
mathea: thea
matheson: matt
mathew: matt matty mat matts mattie matthias thew matteo mathy maty thias matthews
mathilde: tilly tilda mattie matty till tilli mat maud tillie tily mathe maude matt patty ilda tilde pattie
matilda: tilly tilda mattie matty till tilli mat maud tillie tily mathe maude matt patty ilda pattie
matilde: tilde
matteo: teo matt
matthew: matt matty mat matts mattie matthias thew matteo mathy maty thias matthews
matthias: matt matty mat matts mattie thew matteo mathy maty thias matthews
mattie: matilda
maud: maudie maudy matilda magdalene mattie matty
maudie: maud
maura: mo mary
maureen: mo maur reen reenie moe rene maura molly mary reeny moz maureena mosie reno marie mollie
maurice: mo morrie maury moss moz morry moose morri reese
mauriceen: mo
mauricio: mau maurice rizio
maurilla: rilla
maurita: rita
maurizio: mau maurice rizio mauri
mauve: mo
mavis: mave mav mavie maz vis
max: maxie maxi maxy maximilian maxwell
maxamed: maxa mo moh hamed med mohd mohamad moe hammed muhamed mohi mamadou moha momo mamed mhd mos muzza muha
maxim: max maxie maxi
maximilian: max maxie maxi milian maxy maxim millan
maximus: max maxie maxi
maxine: max maxie maxi maxy ziney mac maz
maxton: max
maxwell: max maxie maxy well
may: maisie mary
mayanne: may
maybelle: may belle mabel
maynard: may mayn
mayson: mase mace
md: mohammed
meadow: med
meagan: meg megs meggie meggy maggie peggy peg margaret meggan gan mego maggy peggie
medora: dora
meena: mee mini
meg: megs
megan: meg megs meggie meggy maggie peggy peg margaret meggan gan mego megz maggy peggie
mehala: haley
mehdi: med
mehetable: hitty
mehitable: hitty hetty mabel hettie bella mitty hittie mettie bell hit belle mehit mittie metty
mehmet: mem memo mehmo memet
mehreen: reen
meical: mike
meinir: mein
meirion: mei meir merry merrie
melania: mel melly
melanie: mel melly mell mellie mels laney lanie melz mella
melba: mel
melchior: mel
melchizedek: mel zed dick
melicent: millie milly mill lissa missie mil mills mel cent mellie lisette lettie melly missy letty
melina: mel lina millie milly
melinda: linda mel mindy lindy lin mellie mal lynn melly indy lindie mindie indie
melissa: mel lissa missy lis liss mellie lisa missie melly melz melis mels milly millie
melita: mel lita
melody: mel mels dee melly mellie
melrose: mel rose
melville: mel mell melly mellie
melvina: mel vina
melvyn: mel mal vin mell melv
menachem: mendy
merab: merry
mercedes: mercy sadie merc merce cedes mercia merche meche
mercia: mercy
mercy: merce merc mercia mer
meredith: merry meri mer merri reed edith mered meredy deedee merrie
meriel: mu moo merry ella ell mary mo mur miri mari merrie
merle: mez mer merry merrie
merlin: merl
merrick: merry rick
merrill: merry merrie
merrilyn: merry lyn
merry: mez
merton: mert
meryl: mez mer merry merrie
meta: margaret
meurig: mo meu
mhairi: mha mar vari mary mari
mia: mi mimi maria mills
micah: mike micky mic
michael: mike mick micky mickey mikey mitch mikie mic mik mikko miles mouse mischa miguel mitchell mich micko midge mikes mykel mikael mickie
michaela: mick mickey kayla micky kay mikki mich shell mika mike kaela ela micki kayls mickie mikey kyla
michaelina: lina mickey
michaella: ella
michail: mike
michal: mike mick micky mickey mikey mitch mikie mic mik mikko miles mouse mischa miguel mitchell mich micko midge mikes michael misiek michalek mickie
michalina: michasia misia
micheal: mike mick micky mickey mikey mitch mikie mic mik mikko miles mouse mischa miguel mitchell mich micko midge mikes mickie
michel: mike mick micky mickey mikey mitch mikie mic mik mikko miles mouse mischa miguel mitchell mich micko midge mikes mickie
michela: micky
michele: shell mich chelle shelly mitch shells shelley mickey chell micki mish midge misha chel micky shellie mitchy mimi micha mike lino mick mickie
michelle: shell mich chelle shelly mitch shells shelley mickey chell micki mish midge misha chel micky shellie mitchy mimi micha mickie
midge: margaret
mieczyslaw: mietek mieciu miecio
mieczyslawa: miecia
mignon: minnie
miguel: mike mig migs miguelito migas migue
mihaela: miha michaela ela
mihai: mike misu michael
mihail: mike misu michael
mihangel: mike mici
mikey: mike mick mikes
mikolaj: mikolajek nick miki mik mikus
mila: mi mimi mills
milbrough: milly
milcah: milly
mildred: millie milly mill mil dreda mid midge dred mimi mills
milena: mila lena milenka
miles: milo mile miley mylo
miley: mi
millicent: millie milly mill lissa missie mil mills mel cent mellie lisette lettie melly missy letty
millie: mill mil mills milz amelia mildred millicent
milo: mi miles
milosz: milo milek
milton: milt milty
mimi: mim miriam
mina: minnie min wilhelmina mee mini minny
minerva: minnie nerva min nervie erva eve nerve minny
minna: minnie min wilhelmina minny
minnie: min minny mina wilhelmina mary
minta: araminta
mira: mandy randa randy andi mirry manda mirri mimi miri mir mandi panda andy mi mee mandie randie mirrie andie
mirabel: bel mira bella mirry belle mirrie
mirabella: bella mira
miranda: mandy randa randy andi mira mirry manda mirri mimi miri mir mandi andy mi mandie randie mirrie andie
mircea: mirci
mirela: mira
mirella: ella mira
miri: miriam
miriam: mim mimi miri mims mirry mitzi mary mimmy minnie midge mirrie maria mir mari maz mariamma mimmie minny
miroslaw: mirek mirko
miroslawa: mirka mirusia
mitchell: mitch mitchy mick
mitul: mits
mitzi: mary
modesty: mo
modupe: dupe mo
mohala: mo
mohamed: mo moh hamed med mohd mohamad moe hammed muhamed mohi mamadou moha momo mamed mhd mos maxamed muzza muha
mohammad: mo moh hamed med mohd mohamad moe hammed muhamed mohi mamadou moha momo mamed mhd mos maxamed muzza muha
mohammed: mo moh hamed med mohd mohamad moe hammed muhamed mohi mamadou moha momo mamed mhd mos maxamed muzza muha
mohan: mo moe
mohinder: mahi mohi indy mo moe mohini
mohsin: mo moh mos
moira: mo moi mary moy moz
mojisola: moji sola
mollie: moll mol mols molls mary mo polly molz pollie
molly: moll mol mols molls mary mo polly molz pollie
mollyann: molly
momodou: mo momo mods
mona: mo monny mun monnie
monica: mon moni monny mo monnie mona nica mony nicky moz nikki nika nickie
monika: mon moni monny mo monnie mona nica mony nicky moz nikki nika monia monisia nickie
monisola: moni sola
monroe: roe
montague: monty monte mont mon tague
montana: tana
montel: monty
montgomery: monty monte gum mont
montserrat: montse
moosa: moose mo
morag: mo mog mora sarah
morayo: rayo
mordag: morag
mordaunt: mordy
mordecai: mort mordy cai mord mordie
mordica: mort
moreen: mo maur reen reenie moe rene maura molly mary reeny moz maureena mosie reno marie mollie
morenike: nike
morgan: mog morg moggy mo morgie morgs morgz moggie
morgana: mog morg moggy mo morgie morgs morgz moggie
moriah: mo
morris: mo morrie maury moss moz morry moose morri reese
morrissey: moz
mortimer: mort morty mo tim mortie
morton: mort
morwen: mor wenna wen mo morrie morry
morwenna: mor wenna wen mo morrie morry
moses: mo mose moss moe mosey moshe
motunrayo: motun rayo
mounir: mo mouni
moustafa: mus musty taf mos musti must staf musi
mubarak: mub barak
mubashir: mub bash
mudassar: mud muds
muhannad: mo
muhiyadin: muhi din
muireall: muriel
muireann: mo
muiris: maurice
muirne: mo myrna
mukesh: muk muks
mukhtar: muk muks tar mukki
munashe: nashe mu
mungo: mun
munira: mun nira
murchadh: murdo
murdina: dina ina
murdo: murd murdie murdy dock mur
muriel: mu moo merry ella ell mary mo mur miri mari merrie
muriella: ella
murray: muzza mur muz muzz moray
murtagh: murt
murtaza: mur taz
muse: moose
mushtaq: mush mushy
mustafa: mus musty taf mos musti must staf musi mustis
muzaffar: muz muzza muzzy
mwangi: mwas
myfanwy: myf fanny myffy myfi van myvy mif fan miffy fannie myffie miffie
myles: milo mile miley mylo
myra: my myr myrie
myrna: myr
myron: my ron
myrtle: myrt myrtie mert mertie myrty merty
naamah: nay
nabeel: nab nabs bill
nabeela: nab bila nabs
nadeem: nad nads deem
nadia: nads nad nadi naddie naddy dia
nadine: nad nads dee deanie dina naddie naddy
nadira: nadi dira
nadzieja: nadia
nafeesa: naf fisa nafi
nahum: nay
naima: nai nay
nainsi: nancy
nan: nance nanny nanci nannie ann nana nans nanse nancie anne nansi
nana: nan nanny
nancy: nance nan nanny nanci nannie ann nana nans nanse nancie anne
nanette: nan nettie annie net nannie nancy
nansi: nan nancy
naomi: nay naoms omi omie nomi ome nae nai noms no nomie nomes mimi
naphtali: naph tally
napoleon: nap leon nappy leo nappie
naranjan: nir
narcissa: cissie cissy
narendra: nindi naz indy nari narry nar
naresh: naz nar
narinder: nindi naz indy nari narry nar
naseem: nas naz
naseema: nas sima
nash: nashy
nasir: nas naz nasr
nasreen: nas naz reen rin
nastasia: nas stasia
nat: nathan natalie
natalia: nat nats nattie talia natty tally nata lia talka nati natka natala natalka tallie
natalie: nat nats nattie natty tally tallie nettie talia natz lee nate tali allie nathalie natt netty ally
natania: tania nat
natasha: tash nat tasha nats tashy sasha tashie tasch nattie natty taz nash
natashia: tash
nate: nathaniel
nathalia: nat nats nattie talia natty tally nata lia thalia tallie
nathan: nath nate nat nathe nay nates nathaniel than nathy natty nattie
nathaniel: nath nate nat nathan natty than daniel nathe dan danny niel fanny natie nattie neil dannie fannie
natisha: tish
natty: nathaniel
navdeep: nav deep navi
naveed: nav nev naz vid
navjit: nav jit
navjot: nav jot
navneet: nav neet
navpreet: nav preet
nazia: naz nazi
nazma: naz naj
neal: neily neilly neilo neilie nelly nels nye neillie nellie
neala: neil
nealie: cornelia
neasa: ness
neassa: ness
necati: neco
ned: edward neddy neddie
neelam: neel neela
neelia: nelia
neeraj: nee neer raj
neeta: nee neets
neha: nee
nehemiah: nemiah nehi miah nemo nemi
neil: neily neilly neilo neilie nelly nels nye neillie nellie
neilina: neil ina
neirin: nye
nelda: nell
nell: nel ellen helen eleanor nells nelle
nellie: nel ellen helen eleanor nells nelle
nelson: nel nels nelly nelse nelsinho nellie
nena: nina
nephele: nef
nereida: ida
nerina: rina nerys
nerissa: rissa ness nerry ner nerrie
nerys: nez ner ners nes
nest: nesta
nesta: ness nessie agnes nessy
netta: net annette janet
nettie: net annette janet
nevaeh: vay nev
neville: nev nevvy nevs nevie ville
nia: ni ny nini
niall: neily neilly neilo neilie nelly nels nye nialler neillie nellie
niamh: neevy niamhie neeve neevs neev
nicanor: nick
nichola: nicky nic nikki nik nicki nick nico cola nickie nix nicks nixie nikky nics niki
nicholas: nick nicky nic nico nik nicko cole klaus colin claus nickie nicol nikki nicki nickers niko col
nicodemus: nick nico demus nicky
nicola: nicky nic nikki nik nicki nick nico cola nickie nix nicks nixie nikky nics niki
nicolae: nicu nick nae
nicolas: nick nicky nic nico nik nicko cole klaus colin claus nickie nicol nikki nicki nickers niko col
nicole: nic nicky nikki nicki nik nick cole nix nico coley nickie colie nicci niki colette niccy niccie
nicoleta: nico nicol
nicolette: nic nikki colette nicky lettie nickie letty
nicolina: nic lina
nieves: neva
nigel: nige nidge nigey nigie nidgey nij
nigella: nige ella gella
nikhil: nik nick nikki
nikita: nik nikki niki nicky kita
nikodem: niko nick
nikola: nicky nic nikki nik nicki nick nico cola nickie nix nicks nixie nikky nics niki nika
nikolai: nik kolya nick
nikolaos: nick nikos
nikolina: nina
nilesh: nil neil
nimco: nimo
nina: nins neen nean nines ninny ninka ninnie
ninette: nina
ninian: nin ian ninny ninnie
nirmala: nirmal nim mala
njideka: njide deka
nkechi: kechi nk
nkem: kem
nnamdi: nam namdi
nneka: neka
noah: no noey noz noa
noble: nobby
noel: no nole noelie nol noelly noellie
noeleen: noel nell elle no nelly leen ella nellie
noelene: noel nell elle no nelly leen ella nellie
noelle: noel nell elle no nelly leen ella nellie
noemi: noe mimi
nokuthula: thuli
nola: no nuala nolly nollie
nollaig: noel
nompumelelo: mpumi
nomvula: vula
non: nonny
nona: nonie
noni: nora
noor: noori nuri
nora: nor nonie norrie norry nori nonny reen honora eleanor noz onie reenie nonnie
norah: nor nonie norrie norry nori nonny reen honora eleanor noz onie reenie nonnie
norbert: bert norb norbi
noreen: nor nonie norrie norry nori nonny reen honora eleanor noz onie reenie nonnie
norina: nor rina
norita: nor rita
norma: norm norms nor normie normy
norman: norm normie norms normy manny mannie
normand: norm normie norms normy manny mannie
norris: nor norrie norry
norval: norrie
norwood: woody
noureddine: nour nur dine noor
nuala: nu fionnuala
nurettin: nuri nur
nusrat: nus nush
nwabueze: bueze
nye: aneurin
nyree: ny ree
oakley: oak oaks
obadiah: obed obie ob diah oby obe beda obey
obadias: obie
obafemi: femi oba
obed: obie
oceana: ana
octave: tave
octavia: tavy tavia tave tavie tavi occy ottie ocky tia occie otty ockie
octavian: tavi
octavius: tavy tave tav octave gus ock occy occie
odelia: del odie
odell: del
odessa: dess
odette: detta ode oddie oddy
odile: di odie
odilia: di odie
ogden: oggy
oilibhear: oliver
oisin: osh ushy
okechukwu: oke okey
olabisi: bisi ola
oladele: dele ola
oladipo: dipo ola dips
olaf: ole
olamide: ola mide
olanrewaju: lanre ola waju
olasunkanmi: sunkanmi kanmi
olatunde: tunde ola
olatunji: tunji ola
olayinka: yinka ola
oleander: ollie
olena: lena ola olenka
oletha: letha
olga: ol olly ola olenka ollie
olinda: linda ol
olive: ollie liv olly livvy livie ol olivia nollie livy nolly
oliver: ollie olly ol oli noll ols olie oz olls nolly oll ozzie liv nollie ozzy
olivia: liv livvy ollie livi livvie via livs olive olly livia libby livy vivi ol lia oli libi livie libbie
oliwia: oliwka olivia liv
ollie: oliver ol
olubunmi: bunmi
oluchi: olu chi
olufemi: femi olu
olufunke: funke
olufunmilayo: funmi olu
olukayode: kayode olu kay
olukemi: kemi
olumide: olu mide
oluremi: remi
olusegun: segun olu shegs
olusola: sola olu shola
olutayo: tayo olu
olutosin: tosin
oluwadamilola: dami damilola lola
oluwafemi: femi
oluwakemi: kemi olu
oluwaseun: seun olu shay
oluwaseyi: seyi shay olu
oluwaseyifunmi: seyi
oluwatobi: tobi toby olu
oluwatomisin: tomi
oluwatosin: tosin olu
oluwatoyin: toyin
olwen: ol wen olly win ollie
omar: oms om omo umz oma
omega: meg
omer: oms om omo umz oma omi
omobolanle: bola
omolara: lara omo
omotola: tola omo
omowunmi: wunmi omo
omri: om
ona: on
onesimus: simmy simmie
oney: ona
onyekachi: kachi onye
oona: oonie agnes uni
opal: ope
opeyemi: ope yemi
ophelia: phil ophie lia feely phelia fifi philly ofe phillie
oprah: opie
ora: orry or orrie
oralee: ora
oran: or od
orhan: ori or
oriana: ori ana anna
orinda: rinda ori
orlaith: or orlie orl
orlando: roland orly lando olly roly rolly ollie rollie
orpah: orphie
orpha: orphie
orrin: orrie
orsola: ori
orson: orse
orville: orv
osama: oz sam
osbert: oz bert ozzy ozzie
osborne: oz ozzie ozzy
osbourne: oz
oscar: ozzy osc oz oscie ozzie os ossie cal car osk ossy
osgood: oz
osian: osh os
oskar: ozzy osc oz oscie ozzie os ossie cal car osk oskarek ossy
osman: oz ozzy us uss usi ozzie uz man ous
osmond: oz ozzie ozzy mond
osric: oz ric
osvaldo: valdo
oswald: oz ozzy ozzie os waldo wald ossie oswy ossy wally wallie
oswell: oz
oswin: oz win ozzy ozzie
otavio: tavinho
othniel: oth niel
otho: otto
otis: ot ote
ottilie: ottie tilly otty tillie lina
otto: ott
ouida: weda
owain: owie eo owney
owen: owie eo owney ow owens win
oyinkan: oyin kansola
ozias: oz ozzie
pablo: paul pablito pau
paddy: patrick pad pat paddster
padraig: paddy pat pod podge porick paud pads paudie paddie
padruig: paddy
paige: paigey paigie pay
paisley: pais
palmer: pal
paloma: pal loma
pamela: pam pammy pammie pams mel mela ella pamie pamm
pamelia: pam melia millie
panagiotis: panos pan peter
pandora: dora pan panda dory pandy pandie
pankaj: panks
pansy: pan panse
paola: paula
paolo: paul paolino
paramjit: param pam jit pami parm
paraskevi: voula vivi
parker: park
parkin: peter
parminder: pam parm minder pami pindi
parnell: nellie nella petra ella nell parnel pet pernel petty nelly pettie
parthena: thena
parthenia: thenie teeny parsuny pasoonie phenie
parveen: parv veen pav pari
parvez: parv pav
parvinder: parv pav vinder
pascal: pas paz
pascha: pash
pascoe: pask
pasquale: pat lino pas
patience: pat patty pate patie pacie payshe patti patsy pattie
patricia: pat trish tricia patsy patty trisha pats patti trixie pattie tris rickie tish trishy pad trissie patrice trix tia trixy cia pati paty ricky trissy
patricio: pato
patrick: paddy pat pod podge porick paud pads paudie pad rick patsy pats paddie pady packy peyton paxton ricky patty pate padraig packie rickie pattie
patrina: trina pat
patrizia: patty pat
patrycja: patty patka pati patricia tricia
patryk: patrick pat patryczek pati
patsy: pat pats patricia
patti: pat patricia
patty: pat patricia
paul: pauly paulie paulo polly pol pablo pauley pollie
paula: paulie pauly polly paul paulette pauls paw lina pol pole pauli paulinha pollie
pauletta: etta
paulette: paula polly pauly lettie etta paulie pollie letty
paulina: paul polly paula pauly lina paulie pau lena poll pol pauls paulinka pola pollie
pauline: paul polly paula pauly lina paulie pau lena poll pol pauls pollie
paulo: paul paulinho paulie paulito
pavel: paul
pawan: pav
pawel: paul pawelek pawlik
pawley: paul
peace: peacie
peadar: peter pete
pearl: pearlie pearly perla pearls
pearson: pearce
pedr: peter
pedro: peter pete perico pedrinho pedrito
peggy: peg pegs margaret
peigi: peggy
peleg: pel
penelope: penny pen nell nellie pens penn neppie elly pennie pip poppy peno peni nelly eppie lope neppy ellie poppie eppy
penina: penny
peninnah: pen penny ninnah pennie
penny: pen penelope pens
pepita: pep pepi
percival: perce perc percy val perse perseus
percivale: percy
percy: perce perc val perse perseus
perdita: perdy dita perdie purdy
peregrine: perry pere grin perie perrie
perpetua: pet perpy
perpetue: pet
perrin: perry
perry: pez peregrine pel
persephone: percy seph persie steph effie phone sephy effy
persia: percy
persis: persy
peta: pete petie
peter: pete petey pet piers peterkin petie per patch peto pedro petes pierre
peterina: peta rina
petra: pet pete petie
petrina: trina petra pete rina
petronela: nela petra
petronella: nellie nella petra ella nell parnel pet pernel petty nelly pettie
petros: peter
petru: petre peter petrica
petrus: peter
petula: pet tula
peyton: pey pay
pharaoh: faro
pheasant: phez
phebe: pheebs phoebs phoeb bee feebs phee pheobie febe pheeb bibi
pheby: phoebe
phelan: phil
phelim: phil
phelps: phil
pheriba: pheribah pherby ferry
philadelphia: delphia delphy phil philly delpha delphie adelphia phillie
philander: phil andy andie
philbert: phil bert
philemina: mina phil
philemon: phil lem phile mon
philena: lena phil
philibert: phil bert
philip: phil pip flip phip philly filip pips phill lip phillie pippo potts fillip
philipina: pina phil pip
philippa: pip pippa phil pippy flip philly pips pippi phillie pipps phippa pippie flippy flippie
phillida: phil philly phyl lida phylly ida phillie phyllie
phillip: phil pip flip phip philly filip pips phill lip phillie pippo potts fillip
phillis: phyl phil philly phylly phyll phylie liss lissie phillie lis phyllie lissy
philomena: phil mena mina philly menia phylis filly menie phylo meno phillie fillie
phineas: phin finn phinny fin phinnie
phoebe: pheebs phoebs phoeb bee feebs phee pheobie febe pheeb bibi
phoenix: phee nix
photine: fo
phyllis: phyl phil philly phylly phyll phylie liss lissie phillie lis phyllie lissy
piedad: pia
pierce: perce pers peter perry perrie
pierina: pia
pierre: peter
pietro: peter piero pete pierino
pilar: pili pilarica piluca
pinder: pindi
piotr: peter piotrek piotrus pete
pip: philip
piper: pip pips pipes
pippa: pip pips pippy philippa pippie
piran: pi perry
pius: pi
placida: placie
pleasance: pleas ply pleasie
pleasant: pleas ply
pol: pauly paulie paulo polly pablo pauley paul pollie
polina: polly lina
polly: pol poll mary pols
pollyanna: polly anna pol
polycarp: poly
pomona: mona
poonam: pooni pu
poppy: pop pops popps pip popz popsy popsie
portia: porsh por
posie: pose
posy: pose josephine
prabhjot: prab jot
pradeep: pra deep prad dip
prakash: kash praks
pravin: pra vin prav
precious: presh
preeti: pree preet pri
prem: premy
prescott: scott pres
preserved: serve
preston: pres
primrose: prim rose rosie primmy prims primmie
prince: prin
princess: prin
prisca: pris cissy
priscilla: cilla pris prissy scilla prissie cissy silla pru cilly sill prisca ciller cis silly prill cissie cillie sillie
priya: pri pree
priyanka: priya pri pinky anka pinks
proinsias: frank
prosper: pros
prospero: pros
prudence: pru prue prudy dens prudie prud
prunella: pru nell nella prue ella
przemyslaw: przemek shemek mike przemo
ptolemy: tolly
purity: pure
qaiser: kai
qamar: kam qam
quamrul: rul
queenie: queen regina quee
quentin: quent quin quinn quince quen ben
quentina: quen tina
quincy: quin quinn
quinn: quin
qusay: kus
rab: robert
rabbie: robert
rabia: rab rabs
rachael: rach rae ray rachie shell raych rache rachy racq raquel chelle shelly rachi rachey shelley rey chel shellie
rachel: rach rae ray rachie shell raych rache rachy racq raquel chelle shelly rachi rachey shelley rey chel shellie
rachelle: rach rae ray rachie shell raych rache rachy racq raquel chelle shelly rachi rachey shelley rey chel shellie
radcliffe: rad cliff
radoslaw: radek radzio rad radzik
radu: raducu
rae: rachel
raelene: rae lena
rafael: raf rafe rafa ralph rafi raph raffi raffy rafinha fali raffie
rafaela: ella rafi raf rafa
rafal: raf rafalek raphael ralph
rafe: ralph
raffaele: lello raf
raffaella: raffi lella
raghnaid: rachel
raghnall: ronald
raheem: rah him
raibeart: robert
raimundo: mundo rai
raina: rain rae
rainer: ray
raj: rajah
rajan: raj
rajdeep: raj deep
rajendra: raj raju indy jinder
rajesh: raj raju jesh
rajinder: raj raju indy jinder
rajkumar: raj raju
rajpal: raj pal
rajvinder: raj vinder
rakesh: raks rocky kesh rak
raleigh: ral lee
ralph: rafe raff ralphie ralphy raf rolf raoul ray rafa
ram: ramu
ramadan: ram rama
ramandeep: raman ram deep
ramazan: ram rama ramo
ramesh: ram mesh ramu
ramon: ray rae mond rayo raymo razor moncho
ramona: mona romy ram moni
ramsay: ram rams
ranald: ron ronnie ronny ronno ro naldo ronni ronan roni ran
randall: randy ran rand dolph rafe rands dal randie
randolph: randy ran rand dolph rafe rands dal randie
rania: ran rani
ranjit: ranj jit ran ronnie
ranulf: ran rafe ranald
raphael: raf rafe rafa ralph rafi raph raffi raffy raffie
raphaela: ella rafi raf
raphaella: ella
raphe: rafe raff ralphie ralphy raf rolf raoul ray rafa
raquel: rachel kelly rocky quel kel kellie rockie
rashaun: shaun
rashida: rash shida
rashpal: rash pal
raul: ralph
raven: rave
ravinder: ravi rav indy vinder ravs
raxmo: rahma
rayanne: ray anne
raymond: ray rae mond rayo raymo razor
raymonda: ray
rayner: ray
razvan: raz razvi
read: reedy
reanna: ri rhi rianna anna ree riri
rebeca: becky becca beck becs bex bec beckie becks reba becka bekki bekah becki reb becci bek beckers beccy beks bekky riva bekka ecca reeb bekkie rebe beccie
rebecca: becky becca beck becs bex bec beckie becks reba becka bekki bekah becki reb becci bek beckers beccy beks bekky riva bekka ecca reeb bekkie beccie
rebeccah: becky becca beck becs bex bec beckie becks reba becka bekki bekah becki reb becci bek beckers beccy beks bekky riva bekka ecca reeb bekkie rebe beccie
rebecka: becky becca beck becs bex bec beckie becks reba becka bekki bekah becki reb becci bek beckers beccy beks bekky riva bekka ecca reeb bekkie rebe beccie
rebeka: beka
rebekah: becky becca beck becs bex bec beckie becks reba becka bekki bekah becki reb becci bek beckers beccy beks bekky riva bekka ecca reeb bekkie rebe beccie
rebekka: becky becca beck becs bex bec beckie becks reba becka bekki bekah becki reb becci bek beckers beccy beks bekky riva bekka ecca reeb bekkie rebe beccie
redmond: red mond
reece: reecey ree reesie
rees: reecey ree reesie
refilwe: fifi
refugio: cuca
regan: reg reegs
regina: gina reggie queenie reg ina rena ray renia reggy
reginald: reg reggie rex reggy ron renny naldo regi ren reynold regs regg reynard ray ronnie rennie ronny
rehan: ray rey
rehana: ray hana
rehman: ray
reinhold: ron
relief: leafa leafy
remember: mem
remi: rem jeremy
remigiusz: remik remi
rena: ren renny rennie rae nay rina renie irene reen
renata: ren rena renny nata renia rennie
renato: nato
rene: ren renny rennie rae nay rina renie irene reen
reta: margaret
retta: henrietta
reuben: rube ben rubes ruby rubie ruben benny bennie
reuel: rue
rex: reg reginald
reynaldo: rey naldo
reynard: ray
reynold: reg reggie rex reggy ron renny naldo regi ren regs regg reynard ray ronnie rennie ronny
rhea: ree
rhian: rhi ree rhiannie rhianny
rhiannon: rhi non rhian ree rhinny annon rhianny riri nonnie nonny rhinnie rhiannie
rhisiart: richard
rhobert: rob
rhoda: rho rhodie rodie rode
rhodri: rhod rod rodders roddy roddie
rhona: ro ronnie ronny rhonie
rhonda: ron rhon ronnie ronny
rhonwen: ron rhon wen ronnie ronny
rhosyn: rhos rose
rhun: ru
rhyannon: rhi
rhydian: rhyd rhydz
rhys: reecey ree reesie rees
ria: ri
rian: rhi ree rhiannie ry rye ryo ryano ryry rhianny
ricarda: richie rickie rich enda ricki ricky
ricardo: rick ricky rico cardo richard ric
richard: rick dick rich ricky richie dickie dicky rickie ritchie dickon rico dickey richy rickey ric rickard hick rik hitch ricki dix dicko dickson richo
richarda: richie rickie rich enda ricky
richardina: dina ricky
richelle: shell rich
richenda: richie rickie rich enda ricky
richmond: rich
rick: ric rik richard
ricky: ric rik richard
rikki: ric rik richard
riley: ri rye rils
rim: ree
rina: ree
riordan: rory
risteard: richard
rita: reet reets margaret rites
rizwan: riz rizzy
rob: robert bob rab
robbie: robert bob rab
robbin: rob robbie robs bob robby robert bobbie bobby
robena: robin bina ruby beanie bobbie ina rob roby beena bobby
robert: bob rob bobby robbie rab bert robin rabbie robby bobbie robo hob dob rupert bobs robbo robb berty dobbin hobkin robyn robi rod bobbo hobbie roberto dobson robs bertie rabby bobb hobby
roberta: bobbie robbie rob bobby robin bert berta robyn robby ro bertie bob rabena roby berty
robertina: tina bobbie ina
roberto: rob bob beto robby berto robertinho rober robi
robin: rob robbie robs bob robby robert bobbie bobby
robina: robin bina ruby beanie bobbie ina rob roby beena binnie bobby binny
robinetta: etta robin
robinia: robin bina ruby beanie bobbie ina rob roby beena bobby
robinson: rob robin
robyn: rob robbie robs bob robby robert bobbie bobby
rocco: rocky roc rockie
rochelle: shell ro roch shelly chelle rochie shelley shellie rock
rochester: roch chester
rocio: chio
roderick: rod roddy rory rick rodders roddie rodrigo ricky erick rodie rhod derick rods rickie
rodger: rog rodge hodge roge hodgkin dodge rodgie hob roddy podge rogie rodgy roddie
rodney: rod rodders roddy rods hodge roddie rodge
rodolfo: rodo fito rodol
rodolph: rolf
rodrigo: rod rodri rigo digo
roger: rog rodge hodge roge hodgkin dodge rodgie hob roddy podge rogie rodgy roddie
rogerio: roger
rohan: ro roh
rohanna: anna ro
rohit: ro roh
roisin: ro rosie rosh rois rose rosaleen
roksana: roxy
roland: roly rolly ro rollo rowley lanny rollie lan rowe roley rols orlando lannie
rolanda: ro landa
rolf: ralph
roma: ro romy
romaine: romy ro maine
roman: rome ro romy romek romus rom
romana: romka
romeo: ro rome
romey: rosemary
romilly: romy millie milly rom
romola: romy
romona: romy mona
romuald: romek
rona: ro ronnie ronny rhonie
ronald: ron ronnie ronny ronno ro naldo ronni ronan roni
ronalda: ron ronnie
ronaldo: ron naldo
ronan: ro ron ronie
roosevelt: rosie velt roo
rory: ro roz ror roro ru ruari
rosa: rosie ro roz rosy rosey ros rosita posey rozzie roza zeta rozie rosinha rozzy
rosabel: rosie bel rose bella belle
rosabella: rosie bel rose bella belle
rosalba: rosie
rosalee: rose lee
rosaleen: ros rosie roz rose lyn lee rosy linda leen rozzie lin rosa lynn ro sally rozzy sallie
rosalia: ros rosie roz rose lyn lee rosy linda leen rozzie lin rosa lynn ro sally rozzy sallie
rosalie: ros rosie roz rose lyn lee rosy linda leen rozzie lin rosa lynn ro sally rozzy sallie
rosalind: ros roz rosie rose linda lindy rozzie lin rosy rozz ro lyn lynn lindie rozzy
rosalinda: ros roz rosie rose linda lindy rozzie lin rosy rozz ro lyn lynn lindie rozzy
rosalyn: ros rosie roz rose lyn lee rosy linda leen rozzie lin rosa lynn ro sally rozzy sallie
rosamund: ros roz rosie rose mundy rosy rosa mond rozzy posy mundie rozzie
rosanna: rose rosie anna ros ann roz anne annie ro roxie zanna hannah roseann rosy roe rosi anny
rosanne: rose rosie anna ros ann roz anne annie ro roxie zanna hannah roseann rosy roe rosi anny
rosaria: rosie ro sara
rosario: ross charo chayo charito
roscoe: ros ross
rose: rosie ro roz rosy rosey ros rosita posey rozzie roza zeta rozie rozzy
roseann: rose rosie anna ros ann roz anne annie ro roxie zanna hannah rosy roe rosi anny
roseanne: rose rosie anna ros ann roz anne annie ro roxie zanna hannah roseann rosy roe rosi anny
rosebud: rose
roselinda: rose linda
roseline: rose
rosella: rosie rose etta ros rosy ella rosa sina zina roz zeta ettie ina rosey zena etty
roselle: rose elle
roselyn: rose
rosemary: rose rosie ro ros roz mary romy rosy marie rosemarie rosey may rosa rozzie posy posie romey rosi rozzy
rosemond: rose
rosetta: rosie rose etta ros rosy ella rosa sina zina roz zeta ettie ina rosey zena etty
rosie: rose ro ros roz
rosina: rosie rose etta ros rosy ella rosa sina zina roz zeta ettie ina rosey zena etty
rosita: rose rosie
ross: rossy rossco rosco rosser rossie
rosslyn: ros rosie roz rose lyn lee rosy linda leen rozzie lin rosa lynn ro sally rozzy sallie
roswell: ros
rowan: ro row rowie wan rows
rowena: ro rowie row wena ena rona wenna rowe rosie
roxana: roxy rox roxie anne rocky anna roxi ann rosie ro rocksy rockie
roxanne: roxy rox roxie anne rocky anna roxi ann rosie ro rocksy rockie
roxy: rox
roy: royston roye
royal: roy
royce: roy
roydel: roy
royden: roy
royle: roy
royston: roy roys royce
roza: rozia
rozalia: rozia rosie
ruadhan: rowan
ruairidh: ro roz ror roro ru ruari rory
ruaraidh: rory
ruben: rube ben rubes ruby rubie benny bennie
ruberta: bertie
rubin: rube
rubina: ruby bina rubi
ruby: rubes rube rubs roo ru reuben
rudd: rudy
rudolph: rudy rolf dolph rudi rolph dolf ru
rudyard: rudy
ruford: rufe
rufus: rufe ru ruf roo rufey
ruggiero: rog
rukhsana: ruk roxy rukh sana ruky roxanne
rukia: ruk ruky ru rukie kaya
rumana: ru mana
rupert: rupe rupey roops robert pert ru roo
ruperta: rue
rupertina: tina
rupinder: rupi rups roop pindi
russ: russell
russell: russ rusty rusti rus russie rustie russy
rusty: russell
ruth: ruthie ruthy ru roo
ruthanne: ruth ann anne
rutherford: ford ruth
ryan: ry rye ryo ryano ryry
ryanna: anna ry
ryder: ry
ryszard: richard rysiek rysio rich rychu
sabahattin: sabo
sabina: bina sab bea sabbie sabs sabby
sabrina: brina bri sab sabs rina brie sabby zabrina sabri sabbie
sacdiyo: sadia
sacha: sash sach
sadettin: sado
sadia: sad sadie sadi
sadie: sade sarah sal sades
sadiq: sid sad
saeed: sai sid sayed
saffiya: saff saf saffie saffy
saffron: saff saf saffie saffy
safia: saf saff fia saffy
safiyo: safia
safron: saff
sage: sagey
sahra: sara sarah sah
saima: sai sim
saira: sai sara
sakina: sak kina
sal: sarah sals sale sali
salahuddin: sal salah din
saleem: sal sally sel lim
salena: sal lena
salina: lina sal sally
sally: sal sarah sals sale sali
sallyann: sally sal ann anne
salma: sal sally
salman: sal sully
salmon: sal sol
salome: sal sally sallie loma
salvador: sal sally salva chava sallie
salvatore: sal salvo turi sam sammy toto sammie
sam: samuel samantha sams
samantha: sam sammy sammie samm manth sami mantha sammi sams manthie samanth
samar: sam
samara: sam mara
samaria: sam
samella: sam ella
sami: sam sammy
samia: sam sami mia
samina: sam mina sammy
samir: sam sammy
samira: sam sami mira sammy samiira
sammy: samuel samantha sams
sampson: sam sammy samps sammie
samson: sam sammy samps sammie
samuel: sam sammy sammie sams sami samm lem samo sammey
sandeep: sandy deep san sunny sands dip
sanders: sandy sandie
sandford: sandy san
sandie: sand alexander sandra
sandon: sandy
sandra: sandy san sand sandie sandi sands alexandra andra saz zandra sandz sanz cassandra sandrinha
sandrine: sandy sandra
sandy: sand alexander sandra
sangeeta: san geeta sangi
sanjai: sanj jay san sanjy
sanjay: sanj jay san sanjy
sanjeev: sanj sanjay jeev
sanna: susanna
santiago: santi tiago chago
santina: tina
saoirse: seersh sersha sear
sapphie: saff
sapphira: sapphie phira
sapphire: saff sapphy
sara: sal sally sadie sare saz sarie sazza saira sari sass sassy sar sez saree sarita sadi zara sair sale sallie sahra sarey saj sarinha sassie
sarah: sal sally sadie sare saz sarie sazza saira sari sass sassy sar sez saree sarita sadi zara sair sale sallie sahra sarey saj sassie
saranna: sara anna
sarbjit: sarb jit sarbi
sarfraz: sarf saf fraz
sarina: rena sari reenie rina ser sez renie
sarita: sari rita
saskia: sass sas kia saski sassy sasky kiki sassie
sathnam: sat sats nam
satinder: sat satty indy sats
satnam: sat sats nam
satpal: sat pal
satvinder: sat vinder satty sats
saul: sol saulie solly sollie
savanna: sav anna savvy van savi vanna
savina: vina
savita: sav savi vita
saxon: sax
sayeed: sid
scarlet: scar lettie scarls letty scaz lottie scarly lotty
scholastica: lassie
scott: scotty scottie scot
seamas: jim
seamus: shay jimmy james seamie jim shame shaymo jamie jimmie
sean: shauny seany shaz john shay seanie shauno shawnie jack shane sharnie shani shan johnny johnnie
sebastian: seb sebby bas seba bash bassy sebbie baz basty sebi sebas sebek bassie bastie
sebastiano: seb nello
sebastiao: seb tiao bastiao
sebastien: seb sebby bas seba bastian bash bassy sebbie baz basty bassie bastie
seimon: si
selah: see
selahattin: selo salah
selby: sel
selina: lina lena cel sel celia sally ina selly linny sallie sellie linnie
selinda: linda lindy
selma: sel zelma
selwyn: sel wyn win
semira: mira
senga: agnes
seonag: joan
seonaid: sho shaz shon shonie sheena shaunie shona janet
seoras: george
seosamh: joe joseph
septima: sep seppie seppy
septimus: sep seppie sept tim seppy timus
seraphina: fina sera phina fifi seraph finny finnie
seren: ser rennie sez sers renny
serena: rena sari reenie rina ser sez renie
serenity: ren sera wren
sereno: ren
sergio: serg serge serginho checo
sergiu: serge
servanda: vanda
seth: sethy sethie
seweryn: sewek
shabana: shabs shab shabi bana
shabbir: shab shabs
shabnam: shab shabs
shaddrach: shad shade
shaelyn: shay
shaena: shay
shagufta: gufta
shahana: shana sha hana
shaheen: shaz sha heen shah
shahid: shaz sha shah
shahida: shaz shida
shahnaz: shaz naz
shahzad: shaz shah
shaikh: shay
shakeel: shak shaks
shakila: shak kila
shakira: shak shaz kiki
shamim: sham shams
shamima: sham mima shami
shamsul: sham shams
shane: shay shaz shaney
shanelle: nelle
shanequa: shan nikki
shania: shan nia
shanice: shan neecy shaz niece
shanna: shan anna
shannon: shan shanny shaz shannie non shanz shans
shari: shaz
sharif: shaz
sharifa: shari shaz
sharlotte: shar lottie
sharmila: sharmi mila
sharon: shaz shar shazza sharry shaza sha ron ronnie shazzer shara shazz shari sher sharrie ronny
sharona: shaz
sharron: shaz shar shazza sharry shaza sha ron ronnie shazzer shara shazz shari sher sharrie ronny
sharyl: shaz
shaukat: shaz
shaun: shauny seany shaz john shay seanie shauno shawnie jack shane
shauna: sho shaz shon shonie sheena shaunie
shaunagh: shaun
shavonne: von shav
shazia: shaz shazi shazza
sheba: bathsheba
sheena: shee sheens sheen jane jean
shehla: shell
sheila: she sheil shay shee sheils shell shill shelly sheels cecilia shellie
shelby: shel shelbs bee
sheldon: shel shelly shell don shellie
shelley: shell shel shells michelle
shem: shemmy shemmie
sheraz: shez
sherelle: shell
sheridan: sherry dan sher sheri sherrie
sherilyn: sher lyn sherry
sherman: sherm
sherry: sher cher cherry cherrie
sherwin: sher win
sherwood: woody
sheumais: hamish
shilpa: shil shilps
shireen: shir reen
shirelle: shell
shirley: shirl shirls sherl lee sherry shirlie shez sherrie
shital: shee
shivani: shiv vani
sholto: shol
shona: sho shaz shon shonie sheena shaunie
shuaib: sho
shubael: shu
sian: sharnie shani shan siani
sibella: bella sib
sibusiso: sbu
sidney: sid syd siddy sids sydie siddie sydders
sidonia: sid sidney siddie siddy
sidonie: sid sidney siddie siddy
siegfried: sig fred ziggy siggy
sienna: si enna sisi
sierra: see si
sigismund: sig ziggy siggy sigi mund ziggie siggie
sigrid: siri sig
silas: si sy silvanus sie silo
sile: sheila
silence: lency
silvana: sil vana silvy
silvanus: sil si vanus syl vannie sy vanny
silvester: syl sly si vest sylvie silver sil vester silvie
silvia: sylv sylvie syl silvie sil sylvi via sylvy
sim: simon
simeon: sim si simon simmy simmie simey
simon: si sime simmy sim simo simms sye simey simmo simsy simmie
simona: sim si sims simmy mona mone simmie mo simo
simone: sim si sims simmy mona mone simmie mo simo
simonetta: etta simmy
simran: sim sims simmy
sinclair: sin clair
sine: sheena jean
sinead: shin nade shinners sinny sin jane neddy sinners sinnie neddie
siobhan: shiv von shuv shivvy shivs shivvers vonnie shib joan shivon judith vonny
sion: john sho
sioned: sian shon ned shonie janet sion nedi
sissy: sis cecilia
sita: see
siubhan: joan
siwan: siw joan
skyler: sky
slawomir: slawek slawko
socorro: coco
sofia: soph sophie sophs sophy fi fia sof fifi sofie sukey sofi
soledad: sole marisol
solomon: sol solly solo saul solman mon solley sollie
somaya: sumi su maya
somhairle: sam
sondra: sandra son
sonia: son sonny soni sonnie sophia so
sonny: son
sophia: soph sophie sophs sophy fi fia sof fifi sofie sukey
sophie: soph sophs sophy fi fia sof fifi sofie sukey
sophonisba: sophie nisba
sophronia: frona sophia fronia phrony froney
sophy: soph sophie sophs fi fia sof fifi sofie sukey
soraya: sori raya
sorcha: sarah sally sor
soufiane: souf sof
spencer: spence spen spenny spens spennie
spiridon: spiro
spyros: spiro
stacey: stace stac anastasia eustacia stas
stafford: staff
stan: stanny stanners lee stano stannie
stanislaw: staszek stan stas stach stasiek stasio
stanislawa: stasia stacha
stanley: stan stanny stanners lee stano stannie
stasia: anastasia
steaphan: stephen
stefan: steve stevie ste steph stev steff stevo stephie stef steevie stevey evan stevi ven stefek fane stefcio
stefania: stefa stefcia stef stefy
stefano: steve stef
steffan: steve stevie ste steph stev steff stevo stephie stef steevie stevey evan stevi ven
stella: stell stel estelle stells stelly stellie
stephana: steph fanny fannie
stephania: steph fanny stevie fannie
stephanie: steph stevie stef steffi steffie annie steffy stephie stephi fanny steffan fanie stephy steve stefan anny fannie
stephen: steve stevie ste steph stev steff stevo stephie stef steevie stevey evan stevi ven stephens
sterling: stirl
steve: stevie
steven: steve stevie ste steph stev steff stevo stephie stef steevie stevey evan stevi ven
stewart: stu stew stuey stuie ste stewie stoo sty stie
storm: stormy
stuart: stu stew stuey stuie ste stewie stoo sty stie
submit: mitty
sucaad: suad
sucdi: suad
sue: susan su
suhail: so
sukey: susan
sukhbir: sukh bir
sukhdeep: sukh deep suki
sukhdev: sukh dev suki
sukhjinder: sukh jinder suki
sukhjit: sukh jit suki
sukhpal: sukh pal
sukhpreet: sukh preet suki
sukhraj: sukh raj
sukhvinder: sukh suki vinder sukhi winder sukhy
sulaiman: sul suli sulley sully sol solly
suleqa: suli
suleyman: sul suli sulley sully sol solly sulo
sullivan: sully van
sultana: sul tana
sumaira: su maira sumi
summer: sum sums summy summie
sunday: sunny sun
sunil: sunny sun neil
sunita: sunny neeta nita su sunni
sunniva: sunny
sunshine: sunny
suresh: sur sunny
surinder: suri sindy sunny indy sur
surjit: suri jit sur surj jeet
susan: sue susie su susy suzy suzie sukey sus susannah suze susey suki suke sooz sanna suky zan susette
susana: sue susie anna susan zanna hannah suzy sanna suzie sukey annie susy suze sus su zan zannie suky zana shan nan suki ann anne hanna sana susi susaninha anny zanny
susannah: sue susie anna susan zanna hannah suzy sanna suzie sukey annie susy suze sus su zan zannie suky zana shan nan suki ann anne hanna sana anny zanny
sushila: sush sheila
susie: susan su
suzan: sue susie su susy suzy suzie sukey sus susannah suze susey suki suke sooz sanna suky zan susette anne ann suzi zanne sanne susan zannie suzette zanny
suzanne: sue suzie suzy sus suze susie zan su anne ann suzi zanne sanne susan zannie suzette susy zanny
suzette: sue suzy suzie zette susie suze
sybella: bella syb
sybil: syb sib sibby billie billa sybbie syl sibbie sibb beth lib sybby billy
sybilla: syb sib sibby billie billa sybbie syl sibbie sibb beth lib sybby billy
syd: sydney
sydney: sid syd siddy sids sydie siddie sydders
syed: sid
sylvia: sylv sylvie syl silvie sil sylvi via sylvy
sylvie: sylv syl sylvia
sylvina: vina syl
sylwester: sylwek
sylwia: sylwka sylvia syl
szczepan: szczepek
szymon: szymek simon szymus simek
tabetha: tab beth
tabitha: tabby tab tabs bitha tibby tabbie taby tabz tabbi beth tabie tibbie
tadeusz: tadek ted tadzio teddy
tadhg: tad tim teddy thady timothy taig
taffy: david
tahir: taz tah
tahira: taz tahi
tahlia: tal
tahmina: tah mina
taiba: tay
talia: tally tal tali tallie
taliesin: tal tally tallie
taliesyn: tal
talitha: tally lita tali tallie
tallulah: lula tally lulu lu tals tula tallie
tamara: tam tammy tara mara tamsy tammie tami mari tams
tamika: tam mika
tamlyn: tam lyn
tammy: tam tams
tamsin: tam tammy tams tamz tammie sin tommie sina zina tommy tom tina tamsie zin tamson tamy
tanesha: nesh
tania: tan tans tee tanny tannie
tanisha: nisha tan tee tanny tani tannie
tansy: tan tans
tanveer: tan tanny tanvi
tanya: tan tans tee tanny tannie
tara: taz tar tazza tee tas
tarek: taz tar tarry
tarik: taz tar tarry
tariq: taz tar tarry
tarlochan: tar lochan
taryn: taz tar
tasha: tash natasha
taslima: tas lima
tasmin: taz tas
tasneem: tas taz
tate: tatey
tatiana: tati tania tanya tat ana tatty tia tattie
tatum: tate
tawfiq: tof
tayla: tay tayz tays
tayler: tay tayz tays
taylor: tay tayz tays
tearlach: charlie
teasag: jessie
tecwyn: tec win
ted: edward teddy theodore teddie
teddy: ted
tegan: tegs teg teegs tee tegz
tegwen: teg wen
tegwyn: teg wen
temidayo: temi dayo
temilola: temi lola
temitope: temi tope
temperance: tempy temp tempie perance
tennessee: tenny
teodor: teo ted teodorek tudor
teodora: teo dora
teodozja: tosia
teofil: teos
teofila: tosia
terell: tel
terence: terry tel tez tezza terri telly terrie tere tellie
terentia: terry
teresa: terri tess terry tessa tee tracy tessie treesa reese terrie resa tessy trace teri tez trissie thirza tressie treeza terese tes thea tressa tracey resi tereska renia tere teresinha te maite teresina trissy tressy
teressa: tess
tereza: terri tess terry tessa tee tracy tessie treesa reese terrie resa tessy trace teri tez trissie thirza tressie treeza terese tes thea tressa tracey resi terka trissy tressy
terina: rina
terrell: terry
terry: tel tez tezza ter terence theresa
terryl: terry
tertius: tert
tess: tes tessie theresa tezz tessy
tessa: tes tessie theresa tezz tessy
thabo: thabs
thaddeus: thad thaddy tad tadgh ted teddy taddy thady thadd dad thaddie teddie taddie
thalia: thal
thandeka: thandi
thea: thee dorothea
theda: theodora
thelma: thel tel thelly thellie
theo: theodore
theobald: theo tibby tibb theobold tybalt ted tibbie
theodora: dora theo thea dosia theda dory dosie ted teddie dosey teddy dot osia docia
theodore: theo ted teddy tad theodor dore tedd teddie tedo
theodoric: theo rick terry dirk ted terrie
theodosia: dora theo thea dosia theda dory dosie ted teddie dosey teddy dot osia docia
theophila: theo offie phila offy
theophilus: theo offy ophi phil theophil ted theof theophy offie
theresa: terri tess terry tessa tee tracy tessie treesa reese terrie resa tessy trace teri tez trissie thirza tressie treeza terese tes thea tressa tracey resi trissy tressy
theresia: tess
theron: theo
thiago: ti
thirza: thirz thyrza tirza
thomas: tom tommy tam thom tommo tomos tommie tomo thos thompson tomas tomkin tammy tams maso tomsy massey tammie
thomasa: tom
thomasin: tam tammy tams tamz tammie sin tommie sina zina tommy tom tina tamsie zin tamson tamy tamsin
thomasina: tam tammy tams tamz tammie sin tommie sina zina tommy tom tina tamsie zin tamson tamy
thomond: tom
thora: thor
thornton: thorn
thurstan: stan
thurston: thurs
thurza: thirza
tia: tee ti
tiana: tia ti
tiarna: tia
tiffany: tiff tiffy tif tiffs fanny tiffie tiffers fannie
tilda: till til matilda
tilly: till til matilda tils tills
timothea: thea timmy tim dot timmie
timothy: tim timmy timo timmie timbo tims timmo timmer
tina: tee teen teenie christina tins
tinashe: nash tina
tirion: tir tirri
titania: tania
titilayo: titi layo
titilola: titi lola
titilope: titi tope
titus: ti tite tito
tobiah: toby
tobias: toby tobe tobi tobin tobes bias tobie
tobit: toby
toby: tobes tobe tobias tobs
todd: toddy toddie
tolulope: tolu lope tope
tom: thomas tommo toms
tomas: tom tommy twm tomo tomi tomasito tommie
tomasz: tomek tom tomasek thomas tomcio
tommaso: tom maso masino
tommy: thomas tommo toms
tomos: tom tommy twm tomo tomi tommie
tony: ton tone tones anthony antonia
topher: christopher
topsy: tops
torcuil: torquil
tormod: norman
torquil: torq torrie tork torry
tracey: trace tray trac traz theresa tracer tracie
tracy: trace tray trac traz theresa tracer tracie
trahaearn: tray
travis: trav travvy
treasa: terri tess terry tessa tee tracy tessie treesa reese terrie resa tessy trace teri tez trissie thirza tressie treeza terese tes thea tressa tracey resi trissy tressy
trefor: trev trevvy trevs trevo tref
tremaine: tre trem
trent: tre
trevor: trev trevvy trevs trevo tref
tricia: trish tris pat
trina: treen katrina
trinity: trin trini trinny trinnie
tristan: tris tristy trist triss stan trizzy tristie trizzie
trixie: trix beatrice
troilus: troy
troy: troyo
trudie: tru true gertrude trude
tryphaena: phena
tryphena: phena tryphie triffie tri feeney phenie triffy
tryphosa: phosa tryphie
trystan: tris tristy trist triss stan trizzy tristie trys trizzie
tudor: tud tudi
tudur: tud
tunde: tunds
turlough: terry charlie toirdhealbhach
twm: tom
tybalt: tib
tyler: ty tye tyles
tymon: tymek
tymoteusz: tymek tim
tyrell: ty rell
tyrone: ty ron tye rone
tyrus: ty cy
tyson: ty
ualan: val
uilleam: will william bill
uisdean: hugh
ulick: ully ullie
ulric: ric ully ullie
ulrica: rica ulla
ulrich: uli ricky
ulysses: lys lyss ully uly odie ullie
umair: umi
umberto: berto bert
umesh: umi
una: oonie agnes uni winnie winny
unice: eunice
unity: una uni
uranius: uri
urban: urb
uriah: uri riah
uriel: uri
ursula: urs ursie sula ursy ursa ulla ursel sully sue ula sullie
ursulina: ursie
urszula: ula ursula ulka
uzma: uz uzzy
vaclav: vasek
valentin: vali val valy
valentina: tina val valya valen valia vali vale
valentine: val vallie valentin felty tine vally
valeria: val leria
valerie: val valley vals valie rie vallie valya ree vally
valeriu: vali
valetta: etta val
valmai: val may
vance: van
vanessa: ness nessa van nessie nes vanny essa nezza vannie vane nez nessy
varina: rina
varinder: vari indy var
vashti: vash
vasilis: bill vas
vasilisa: vas lisa
vaughan: von
velma: vel vee
venetia: vee netty vennie netia venny nettie
venkat: ven venky
venus: vee
vera: vee ver veronica verinha
verena: vera rena
verina: vera
verity: vee ver very vez verry veri verrie
verna: vern vee
vernell: vern nell
vernon: vern vernie verny non
verona: vera rona ronnie
veronica: ronnie vera ron ronny nica roni ronni vee vron nikki von vicky franny vern nic vonnie vickie frannie vonny
veronique: ronnie nique
vesta: vee vess
vester: sylvester
vicente: chente vinny vicen
victor: vic vick vicky vico vik vitor vickie
victoria: vicky vic tori vix vicki vick vikki tory vickie vik ria toria vikky viki vita torie vee torrie vici queenie rory tora vicks torry
victorine: vicky torie
vida: vi david
vijai: vij vj jay veej
vijay: vij vj jay veej
vikram: vik vicky vic
vilma: wilma
vinay: vin vinny
vincent: vince vinnie vin
vincentia: vinnie
vincenza: enza
vincenzo: enzo vince vinny cenzo enzino
vinetta: vinnie etta
vinette: vin nettie
vinod: vin vinny
viola: vi vee lettie viol letty vio lottie etta ola olly violey vie vivi lotty ollie
violet: vi vee lettie viol letty vio lottie etta ola olly violey vie vivi lotty ollie
violetta: vi vee lettie viol letty vio lottie etta ola olly violey vie vivi lotty ollie
virender: vir viru indy
virgie: virginia
virgil: virg virge vergil gil
virgilia: virgie
virgilio: gil
virginia: ginny gin ginnie jinny ginger virgie gina virg jenny jane vergie vi nia geena jinnie jennie
vita: vi
vitor: vi vitinho
vittoria: vicky vitto
vittorio: vic
vivek: viv vick
vivian: viv vi vivi vivvy vivie enne ana vivvie
viviana: viv vi vivi vivvy vivie enne ana vivvie
vivien: viv vi vivi vivvy vivie enne ana vivvie
vivienne: viv vi vivi vivvy vivie enne ana vivvie
vivolyn: viv lyn
vlad: vladut
vladimir: vlad vova volodya val
vladimira: vlad mira
vladislav: vlad
waclaw: wacek wacus
wactaw: wacek
wade: wadey
waldemar: waldek wally
waldo: wal waldie
waleed: wal wally
walenty: walek
waleria: wala walerka
walker: wal walks
wallace: wally wal wallie wall waller walt
wallis: wally wal wallie wall waller walt
wally: walter
walter: wally walt wat wal walty watty wallie watkin wattie
walton: walt wally
wambui: shiku
wanda: wan wandy wands wandzia wandie
wandsworth: wandy
wanjiku: shiku ciku
wanjiru: shiru ciru
waqar: waq vic
waqas: waq wax vic
ward: wardie
wardell: ward dell
warner: warn
warren: waz wazza warry wazzer ren warrie waza
warrick: waz
warwick: waz wick warry warrie
washington: wash washie
wasim: was waz wassy
watkin: wat
waverley: wave
wayne: wayney wayno waz wazza waynie
webster: web
wellington: well wells
wenda: wend wends wen wendie wendi gwendoline wenders wendy
wendell: wen del
wendy: wend wends wen wendie wendi gwendoline wenders
wenefred: winnie win freda winny fred freddie una wyn winn wynne winnif freddy gwen
wenona: nona winnie
weronika: wera nika veronica werka
wesley: wes wez wesl lee wezza wesly wesy
weston: wes
whitney: whit whits
wieslaw: wiesiek wiesio wies
wieslawa: wiesia
wiktor: wiktorek vic victor
wiktoria: wika vicky wiki victoria wikta wiktorka
wilber: will wilb willie bill willy
wilberforce: wilb will
wilda: wil
wilfred: wilf fred will wilfie freddie wilfy bill freddy wilfs
wilfreda: freda wilf
wilfrida: freda
wilhelm: will bill helm willi wilek
wilhelmina: mina minnie billie willa min wilma ina helmina willie mena minna vilma wilmina willamina mini velma minny helma elma amina billy willy
wiliam: bill will billy willie liam wills willy billie wil gwilym wilson bills wim guillermo wilkin billyo gwil wullie wilmot wull bela vilem wilem willis wully
willa: will billie billy
willard: will bill willie willy
willemina: mina
willena: willie lena
william: bill will billy willie liam wills willy billie wil gwilym wilson bills wim guillermo wilkin billyo gwil wullie wilmot wull bela vilem wilem willis wully
willie: william
willis: will willie bill willy
willoughby: will willo
willow: wills willo will
wilma: wil willie mina willy
wilmer: will wil willie willy
wilmina: mina
wilmot: will wil willie willy
wilmoth: will
wilson: will wils willie willy
wincenty: wicek vincent wincek
winfred: win fred
winifred: winnie win freda winny fred freddie una wyn winn wynne winnif freddy gwen
winnifred: winnie win freda winny fred freddie una wyn winn wynne winnif freddy gwen
winsome: win winnie
winston: win winnie winst stan wins winny
winton: win
wissam: wiss sam
witold: witek wit
wladyslaw: wladek walter wladzio
wladyslawa: wladzia
wlodzimierz: wlodek wlodzio
wojciech: wojtek wojtas wojciec wojtus
wolfgang: wolf wolfie wolfy
woodley: woody
woodrow: woody wood drew
wulfric: wulf ric
wyatt: wy wye
wyn: win
wyndham: win wyn
wynford: wyn
wynfred: wyn fred
wynn: win wynnie wynny
wystan: stan wys
xamdi: hamdi
xander: xan alexander zan
xanthe: xan thea zan
xavier: xav xavi zave javier zavi
xawo: hawa
xenia: xen nia
ximena: xime mena
yaasiin: yas
yaasmin: yas
yacine: yas
yahya: yaya
yakub: yak jacob
yara: ya yar
yasar: yas yaz
yash: yashi
yasin: yas yaz yassy
yasmin: jas jazz jaz min jazzy jassy mina minnie jessie yas jasie yaz jessamine jazzie jassie minny jessy
yasmina: mina yas
yaw: yao
yehudi: hudi
yelena: lena
yetunde: yeti tunde yety
yewande: wande yewi
yogesh: yogi
yolanda: yoli landa yola yo lola yollie yolly
yolande: yoli landa yola yo lola yollie yolie yolly
yonis: yon jonah
yorick: york rick
york: yorkie
yousef: yus joe yusi jusuf suf sef joseph yoyo
youssra: yus
ysabel: izzy izzie
ysanne: ann
ysolde: izzy iso izzie
yuliya: yulia julia
yusuf: yus joe yusi jusuf suf sef joseph yoyo yuso
yvaine: eve
yves: ivo
yvette: eve evie vettie yve yvie vetta ivy ev vetty
yvonne: von vonnie eve yv evie vonny yve vonne yvie vonna ev
zachaeus: zac zach zack
zachariah: zac zach zak zack zachy zeke zackie riah zacky
zachary: zac zak zach zack zachy zacky zakky zed zackie
zadie: zade
zafar: zaf zaff
zahara: zar
zahid: zah zed
zahida: zah zahi
zahir: zah zaz
zahra: zaz zari
zaid: zee
zainab: zee zai zain nabby zaina zayn zaini zena
zaine: zay zaney
zakaria: zak zac zack zach zaki
zamzam: zam zamzi
zandra: zan sandra
zaneta: zan netta
zanna: zan susanna
zara: zaz zar zee zaza sarah zari
zarah: zar zaz
zareena: zari rina zee
zbigniew: zbyszek zbig zbyszko zibi
zdzislaw: zdzisiek zdzich zdzisio
zdzislawa: zdzisia
zebadiah: zeb zebedee
zebedee: zeb
zebulon: zeb lon zebby zubal zebbie
zedekiah: zed zeddy kiah dick zeke zeddie
zeeshan: zee shan shani zed
zekeriya: zeki
zelda: zel zelly griselda zellie
zelia: zee
zena: zee xena zen
zenobia: nobie zen zenia zena
zenon: zenek
zenona: zenia
zephaniah: zeph zephy zeff
zerubabel: zeb
zerubbabel: zeb
zeta: zee
zeus: zee
zeynab: zee
zeynep: zee zai zain nabby zaina zayn zaini zena zey zeyno
zia: zee
ziad: zee
zillah: zil
zilpah: zil zilly zillie
zinat: zee
zineb: zee
zipporah: zip zippy zippie
zita: zee
zoe: zo zoes zobo zozo zed zee
zofia: soph sophie sophs sophy fi fia sof fifi sofie sukey zosia zoska zofka
zola: zo
zoltan: zol zoli
zubair: zub zubs
zubeda: zub beda
zuleika: zulie leika
zulfiqar: zul zulf zulfi
zuzanna: zuzia susan zuza susanna zuzka
zygmunt: zyga zygi ziggy zygus
`;
