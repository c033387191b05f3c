/**
 * First names that sound alike or are carried over from another script or language in more
 * than one way: whoever writes down what they heard may write any of a line. Written for
 * Kith from general knowledge. Extend it with `--names` (two rows that name each other).
 */
export const GIVEN_SPELLINGS = `
abby abbie abi abbey
abdi abdy
abdiaziz abdulaziz abdelaziz
abdifatah abdulfatah abdelfattah
abdihakim abdihakin
abdikarim abdulkarim abdulkareem abdelkarim
abdinur abdinoor
abdirahman abdurahman abdulrahman abdurrahman abdelrahman
abdirizak abdulrazak abdirazak abdulrazaq
abdisalam abdulsalam abdelsalam
abdiwahab abdulwahab
abdulhamid abdelhamid
abdulkadir abdiqadir abdulqadir abdelkader
abdullah abdulla abdallah
abdulmajid abdelmajid
abi abbi
abigail abigale abigayle abbigail
abraham abram
abubakar abubakr abubaker aboubacar
adeel adil aadil
adele adelle
adeline adaline adelina adalina
adrian adrien
adriana adrianna
adrienne adriane
agnes agness
ahmed ahmad ahmet axmed
aidan aiden ayden aydan
aisha ayesha aysha aishah caasha asha aicha ayse
ajit ajeet
akash aakash
akwasi kwasi
alan allan allen alun
alastair alistair alasdair alister alisdair alastar
alexander aleksander alexsander
alexandra aleksandra
alfie alfi alphie
alfonso alphonso
ali aly
alice alys alyce
alicia alisha alisia alesha
alisha aleesha elisha
alison allison alyson allyson
alissa alyssa elissa
alonzo alonso
alvin alvyn alwyn
amadou amadu
amalia amalie
amarjit amarjeet
amelia emelia emilia
amie amy aimee ami
amina aminah aamina ameena
amir ameer aamir
amit ameet
ana anna
anastasia anastazja
andre andrei andrey
aneela anila
aneurin nye
angelica angelika
angharad angarad
angie angi
anika annika
anil aneel
anisa aneesa
anish aneesh
ann anne
annabel annabelle annabella anabel
annalise annelise
annie anni anny
anthony antony antoni
anton antoine
anushka anoushka
arabella arabelle
archie archy
ariana arianna
ariel arielle
arif areef
arjun arjan arjuna
arlene arleen
arran aaron aron arron
arslan arsalan
asad assad
ashley ashleigh ashlee ashlea
ashlyn ashlynn
asif aasif
asim aseem
asiya asia
aslam aslem
asma asmaa
athena athene
austin austen
averil averill
awais owais
ayaan ayan
ayman aiman
baljit baljeet
balthazar balthasar
balvinder balwinder
barbara barbra
barclay berkeley
barry barrie
bashir basheer
beatrice beatriz
becky beckie becki bekki
bella bela
benjamin benjaman
bennett bennet
berenice bernice
bernadette bernadet
bernard barnard
bernie berni
bertie berty
bethan bethann
bethany bethanie bethaney
betty bettie
bev beverly beverley
bilal bilaal belal
bilkis bilqis
billy billie
birgit birgitta
blodwen blodwyn
bobby bobbie
bradley bradly
brendan brendon
brian bryan brien
bridget brigid bridgette brigitte brighid
britney brittany brittney
brodie brody
brogan brogen
bronagh brona
bronwen bronwyn
brooke brook
bryony briony
caesar cesar
cahal cathal
caitlin kaitlyn katelyn caitlyn kaitlin
callum calum colum
camilla kamila
candace candice
caoimhe keeva kiva
cara kara
caradoc caradog
carl karl
carla karla
carlton carleton
carly carley carlie karly
carmela carmella
carol carole karol carrol
caroline carolyn carolin karoline
carrie carry
cary carey
carys cerys
caspar casper kasper
cassandra kassandra
cassie kassie cassy
cath kath
catherina katharina
catherine katherine kathryn cathryn katharine catharine kathrine catheryn kathryne
cathleen kathleen kathlyn
cathy kathy kathie cathie
catrin katrin
catriona katrina caitriona catrina katriona
cecilia cecelia cecily cicely cecile
celina selina selena celena
ceri kerry keri kerri
chanel chanelle
chantelle chantel chantal shantelle shantel
charanjit charanjeet
charlene charleen sharlene
charlie charley charly
charmaine sharmaine
chaya haya
chelsea chelsey chelsie
cherie sheree cheri
cheryl sheryl cherrill
chibuzo chibuzor
chloe cloe khloe
chris kris
chrissie chrissy
christabel christabella christobel
christina kristina krystina
christine kristine kristeen
christopher kristofer christofer kristopher
christy christie kristy
chrystal crystal krystal
cian kian keane
ciaran kieran kieron kiaran
cindy cindi
cindy cyndi sindy
claire clare clair
clarabelle clarabel
clement clements
colette collette
colin collin colan
conal conall
connor conor conner
conrad konrad
corey cory corrie
corinne corrine
courtney courteney
craig kraig
crispin crispian
dai dye
daisy daisie
daljit daljeet
dalvinder dalwinder
damian damien damon
dani danni
daniella daniela
danielle danyelle
danny dannie
darcey darcy
daria darya
darragh daragh dara
darrell darryl daryl
darren darran darron daren
davey davy davie
david dafydd dawid daoud dawud
david davyd
davinder devinder davender
dean deane
deanna deeanna
dearbhla dervla
debbie debby debbi
deborah debra debora debbora
declan deklan
deepa dipa
deepak dipak
deepika dipika
deirdre deidre diedre
dena deena
denis dennis denys dennys
denise denyse denice deniece
denzil denzel
derek derrick deryk deric dereck
dermot diarmuid dermott
devon devin
dharmendra dharminder
diana dianna
diane dianne dian dyan
dilip dileep
dina dinah
dion deon
dolly dollie
dolores delores
dominic dominick domenic dominik
donal donald
donal domhnal
donnacha donagh donncha
doreen dorene
dot dott
dotty dottie
dougal dugald
douglas douglass duglas
drusilla druscilla
dwayne duane dwain
dylan dillon dillan
eamon eamonn
earl earle
ebony eboni
eddie eddy
edith edyth edythe
edmund edmond
edward edouard
edwardina edwardine
edwin edwyn
effie effy
eileen aileen
eilidh ailie ayley
eilish ailish
eimear emer eimhear
eithne ethna
ekaterina yekaterina
elaine elayne elain
eleanor elinor elenor elanor
eleanora eleonora
elena elaina
elizabeth elisabeth elspeth elzbieta elizebeth
ellen elin ellyn elen
ellie elly
elliot elliott eliot
elmira almira
eloise heloise
elsie elsy
elspeth elspet
eluned luned
elwyn elwin
emanuel emmanuel immanuel
emeline emmeline emelyn emmaline
emerentia emerentiana
emily emilie emmalee
emlyn emelin
emmet emmett
emmie emmy
eric erik erick erich
erica erika
erin eryn aeryn
ermina erminia
ernest earnest
ernie erny
ervin irvin irvine irving
esme esmee esmae
estelle estella
esther ester hester
ethel ethyl
eugenia eugenie
euphemia euphemie
evan ifan evann
evangeline evangelina
eve ewa eva
evelina eveline
evelyn evelynne evalyn
ewan euan ewen euen
fahad fahd
fahim faheem
faisal feisal faysal
faiza faizah
fanny fannie
farah farrah farax
farhan farxaan
farid fareed
farida fareeda
farooq faruk farouk farooque faruq
fartun fartuun
fatima fatimah faduma fadumo fatma fathima fatema fatoumata fatimata fatuma fatimatu
fay faye
felicia felice
felipe filipe
fenella finella
fergus feargus
finlay finley findlay
finn fionn
fiona ffion
fionntan fintan
fionnuala finola
firdaus firdous
firoz feroz feroze
flossie flossy
fouad fuad
fowsia fowzia fauzia fowsiya fouzia
frances francis
francesca franchesca franceska
frankie franky
franklin franklyn
fraser frazer frasier
freda frieda freida frida
freddie freddy
frederica fredericka frederika
frederick frederic fredrick fredric
freya freyja
freya freja
gabriella gabriela
gabrielle gabriel gabriele
gaenor gaynor gainor
gail gayle gale
gareth garath
garrett garret
garry gary garrie
gavin gaven
gawain gawen
gay gaye
geena gina
gemma jemma
geoff jeff jef
geoffrey jeffrey jeffery jeffry
georgiana georgianna
georgie georgy
georgina georgena
geraint gerraint
gerald jerald gerrald
gerard gerrard
germaine jermaine
gerry jerry
gervase gervais
giles gyles
gill jill
gillian jillian gillianne
giselle gisele gisela
gladys gwladys
glen glenn glyn glynn
glenys glenis glynis glennis
gracie gracey
graham graeme grahame
grainne grania gronya
greg gregg greig
gregory greggory
greta gretta
griffith gruffydd gruffudd
griselda grizel grizelda
gurdeep gurdip
gurjit gurjeet
gurmeet gurmit
gurpreet gurprit
gurvinder gurwinder
gus guss
gustave gustaf
gwen gwenn
gwendoline gwendolen gwendolyn gwendolin
gweneth gwyneth gwenneth
gwilym gwyllim
gwyn gwynn gwynne
hadia hadiya
hafeez hafiz
hafsa hafsah
haidee heidi
haider haidar hyder
hakim hakeem
halima haleema xaliimo halimah
hamid hameed
hamza hamzah
hanif haneef
hannah hanna hana hanah
hardeep hardip
haris harris
harjinder harjender
harjit harjeet
haroon harun haroun
harpreet harprit
harriet harriette harriett
harry harrie
harvey harvie
harvinder harwinder
hasan hassan xasan
haseeb hasib
hasina haseena
hattie hatty
hayden haydn haiden
hayley hayleigh hailey haley haylee
helen helena
helen helene hellen
hephzibah hepzibah hephsibah
herman hermann
hermina herminia
hettie hetty
hibo hiba
hicham hisham
hilary hillary
hilda hylda
hina heena
hodan hodon
holly hollie holli
honor honour
hortense hortensia
howell hywel hywell
huda hooda
huey hughie hewie
hugh huw hew
hulda huldah
humaira humayra
humphrey humphry humfrey
hussain hussein husain xuseen husayn huseyin husein
ian iain ieuan
ibrahim ebrahim ibraheem ibrahima
idris idriss
ieuan iwan
ifor ivor iver
ijaz ejaz
iliana ileana
illtyd illtud
ilyas ilias elyas
iman eman
immaculada inmaculada
imogen imogene imojen
imran emran
imtiaz imtiyaz
inderjit inderjeet
ines inez
irene irena irina
irfan erfan
isaac izaak issac isaak
isabel isobel isabelle izabela ishbel isabell isobelle izabel
isabella isobella izabella
isadora isidora
isaiah izaiah
ishaq ishaaq
ismail ismael esmail ishmael ismaeel
isolde isolda
izzy izzie issy
jaafar jafar
jackie jacqui jacky jacki
jaclyn jacqueline jacquelyn jacquline jacquelin
jacob jakob jaycob
jade jayde
jaden jayden jaiden
jagdeep jagdip
jagjit jagjeet
jaime jamie
jake jayk
jamac jama
jamal jamaal
jamie jaimie jayme jaymie
jamil jameel
jamila jameela
jamima jemima jemimah
jana janna
janel janelle
janet janett
janette jeanette jeannette jennette
janey janie
janice janis janise jannice
janine jeannine jeanine janeen
jared jarred jarrod
jaskaran jaskiran
jasmine jasmin yasmin yasmine jazmin jasmyn jazmine
jason jayson
jasvinder jaswinder
javed javid javaid jawed
jaxon jaxson
jayne jane jaine jain
jean jeanne jeanette jeane
jed ged
jedediah jedidiah
jem gem
jennifer jenifer jeniffer
jenny jenni jennie
jeremy jeramy
jess jes
jessica jesica jessika
jessie jessy jesse
jitendra jitender jitinder
jo joe
joan joanne
joan joane
joann joanne
joaquim joaquin
jocelyn joscelyn jocelin
jodie jody jodi
joelle joella
johanna johannah
johnny jonny johnnie jonnie
jolene joleen
jon john
jonathan jonathon johnathan johnathon
jools jules
jordan jordon jorden jordyn
joseph jozef yusuf
josephina josefina
josephine josefine
josie jozie
josie josey
judith judyth judithe
judy judie judi
julia julie
julian julien julyan
juliana julianna
julie julee
juliet juliette julietta
justina justine
kacey kasey casey
kai kye
kalsoom kulsum kulsoom
kamal kemal
kamaljit kamaljeet
kamran kamraan
kanwal kanwar
karamjit karamjeet
karen karin caron karan karyn
karim kareem
karima kareema
karthik kartik
kasim qasim qaseem
katarzyna katazyna
kate cate cait
katie katy katey katee
kausar kauser
kavita kaveeta
kay kaye
kayla kaylah
kayleigh kayley kaylee kailey kaleigh
kaz caz
keeley keely keelie
keira kiera ciara kyra
keisha kesha
keith keeth
kelly kelley kellie
kelsey kelsie
ken kenn
kendal kendall
kenneth kennith keneth
keren kerin
kerry kerrie
kevin kevan keven
keziah kezia kesiah
khadija khadijah khadeeja khadra khadijo kadijatu khadeejah
khalid khaled khaalid
khalil khaleel
killian cillian
kim kym
kimberley kimberly kimberlee kymberley
kiran kieran
kirsten kirstin kristen kristin kersten
kirsty kirstie kirstey kirsti
kishan kishen
kishor kishore
kit kitt
kitty kittie
krishan krishna krishnan
krista christa
kuldeep kuldip
kuljit kuljeet
kulwinder kulvinder
kurt curt
kyle kile
kylie kyleigh kiley
lacey lacy
lachlan lachlann lauchlan lochlan
laetitia letitia leticia
laila layla leila lila lyla leyla
lakhvinder lakhwinder
lakshmi laxmi
lamin lamine
lancelot launcelot
laoise leesha
lara larra
latif lateef
latifa lateefa
laura lora lawra
lauren lauryn loren laurin lorin
lavina lavinia levinia
lawrence laurence laurance lorence
leah lea lia
leanne leann lianne leeanne
lee leigh
len lenn
lenny lennie
leonard lennard leonerd
leonora leonore
leontine leontyne
lesley leslie lezlie
lewis louis
liban libaan
libby libbie
lilian lillian lillyan
liliana lilianna
lily lilly lillie lilli
linda lynda
linden lindon lyndon
lindsay lindsey lynsey linzi lynsay lyndsey lyndsay linsey linsay
lisa leesa liza
lisbeth lizbeth
lizzie lizzy
llewelyn llewellyn llywelyn
lloyd loyd
loraine lorraine lorain
lorenzo lorenza
loretta lauretta
lori laurie lorry
lottie lotty
louella luella
louisa luisa louiza
louise louize
louvenia lovenia
luanne luann
lucas lukas
lucian lucien
lucretia lucrece
lucy lucie luci
luke luc
lyn lynn lynne linn
lynette lynnette linette lynett
mabel mable mabelle
macauley macaulay
mackenzie mckenzie
macy macey
maddie maddy maddi
maddison madison madyson
madeleine madeline madelaine madelyn madalyn madalene madelene
madoc madog
maeve meabh maev mave
magdalen magdalene magdalena
maggie maggy
mahabub mahbub mehboob mahboob
mahala mahalia
mahendra mahinder mohinder
mahmood mahmoud mehmood mahmud mahamud
maia maya mya
mairi mhairi mary
maisie maisy maizie mazie
majid majeed
makbul maqbool
malachi malachy malakai
malcolm malcom malcomb
malek malik
malinda melinda melynda
malvin melvin melvyn
mamadou mamadu
mandeep mandip
mandy mandi
manish maneesh
manisha maneesha
manjeet manjit
manju manjula
manpreet manprit
mansoor mansur
marabel marabelle
marcel marcell
marcella marcela
marcia marsha
marcie marcy
marcus markus
margaret margret marged mairead margarette margarett
margaretta margareta
marge marj
margery marjorie marjory margerie margory
margot margo margaux
marguerite margarite
maria mariah marya
marian marion
marianna mariana
marianne mariann maryann maryanne
marilyn marylin marilynn marylyn marilynne marrilyn
marisa marissa
mark marc marek
marlene marleen marlena
marley marlee
marquis marques
martin martyn marten
martina martine
marvin mervyn mervin marvyn murvyn
mary marie maria mair maire maryam mariam miriam meryem mariama maryan
mary mairy
mathew matthew
matilda mathilda mathilde matylda
matthias mathias
mattie matty
maud maude
maureen maurine maurene moreen maurin
maurice morris moris morrice
maximilian maximillian
mayson mason
meena mina
meera mira
megan meghan meagan meaghan
mehdi mahdi
mehitable mehitabel mehetabel mahetabel
mehmet mehmed
meirion merion
melanie melany melony mellony
melantha melanthe
melicent millicent milicent
melissa melisa mellissa
melody melodie
meredydd maredudd
mhairi vari varie
michael micheal michal micael mikael mikel
michaela mikayla mikaela makayla mckayla
michelle michele mechelle
mick mik
micky mickey
miles myles
millie milly
minnie minny
mirabel mirabelle
miriam mirriam
mitchell mitchel
mo moe
mohammed muhammad mohamed mohammad muhammed mohamad mohamud maxamed mahamed muhamad muhammadu mahomed mohamet muhamed mohd
mohannad muhannad
mohsin muhsin mohsen
moira moyra
molly mollie
momodou modou
monica monika monique
montague montagu
moosa musa moussa
morven morvern
morwenna morwen
mubashir mubasher
mudassar mudassir
muhiyadin muhyadin muhidin
mukhtar mukhtiar muktar
muna mona
munir muneer
munira muneera
murad murat
murdo murdoch
muriel meriel merriel
muse muuse
mustafa mustapha moustafa mostafa
muzaffar muzafar
nabeel nabil
nabeela nabila
nadeem nadim
nadia nadya
nadir nadeer
nafeesa nafisa
naheed nahid
naima naeema
naomi naomie naomy
naranjan niranjan
narendra narinder narender
naseem nasim
naseema nasima
nasir nasser naseer nasar
nasreen nasrin nasrine
nasteho nasteexo
natalia nathalia
natalie nathalie natalee
natasha natascha
nathan nathen
nathaniel nathanael nathanial nathanel
navdeep navdip
naveed navid nawid
nazia naziya
nazir nazeer
nazma najma
neeraj niraj
neeta nita
neil neal niall neale neill
nell nellie nelly
nell nel
nester nestor
neville nevil
niamh neve neeve niav
nicholas nicolas nikolas nickolas niklas
nicky nikki nicki
nicola nichola nicolla nikola
nicole nichole nicholle
nigel nigell
nilufa nilufar
noelle noella
noor nur nour
nora norah norrah
noreen nurin
norman normand
nosheen nausheen
noureddine nuruddin
odhran oran
oisin osheen ushin
ollie olly oli
oluwatobi oluwatobiloba
olwen olwyn
omar umar omer cumar umer
oona una oonagh
orlaith orla orlagh
orrin orin
osama usama
oscar oskar
osmond osmund
ottilie ottoline
owen owain eoin
oyinkan oyinkansola
paddy paddie
padraig padraic
paige page
pamela pamella
paramjit paramjeet
parveen parvin perveen pervin
parvez pervez parvaiz
parvinder parwinder
patricia patrica patrisha
patrick padraig padrig padraic
patsy patsie
patti patty
paul pawel pol
pauline paulene pauleen
pavan pawan
pearl perle
peggy peggie
peletiah pelatiah
penny pennie
peter piotr pedr
peter pieter petr
petronella petronilla
peyton payton
phebe phoebe pheobe
philip phillip philipp
philipina philippina
philippa phillipa phillippa philipa
phillida phyllida
philomena philomina
phineas phinehas
phyllis phillis phylis phyliss
pierce piers pearce
pippa pipa
piran perran
polly pollie
pooja puja
poonam punam
poppy poppie
portia porsha
pradeep pradip
pratik prateek
pravin praveen
preeti priti
priscilla precilla prisilla
priya preeya
qaiser kaiser
quentin quintin quinton quinten
rabia rabiya
rachel rachael raquel racheal rachal
rachelle rachell
rae ray
rafiq rafique
raheela rahila
rahim raheem
rahma rahmo
rajinder rajindar rajendra rajender
rajiv rajeev
rajvinder rajwinder
ralph ralf
ramadan ramazan
ramsay ramsey
randall randal randell
randolph randolf
rania raniya
ranjit ranjeet
ranulf ranulph
raphael rafael raphel
raphaela rafaela
rashid rasheed raashid
rashida rasheeda
rauf raouf
ravinder ravindra ravender
raymond raymund
razia raziya
read reed reid
reanna rhianna rihanna rheanna
rebecca rebekah rebeca rebecka rebekka rebeccah
reem rim
reena rina
reggie reggy
reginald reginold reginal
rehan rayhan
rehana rayhana
rehman rahman
remi remy
renata renate
rene renee renae
reuben ruben
rhea rea
rhian rian
rhiannon rhianon
rhona rona
rhonda rhondda
rhonwen rhonwyn
rhys rees reece reese rhyse
ricardo riccardo
rick ric rik
ricky rickie rikki
riley reilly ryleigh rylee
ritchie richie
riyad riyadh riaz riyaz
rizwan rizwaan
robbie robby
robin robyn robbin
rochelle roshelle
roderick rodrick roderic rodric
roger rodger
roisin rosheen
roland rowland rolland
ronald ranald ronnald
ronnie ronny
rory ruairi ruairidh ruaridh roary
ros roz
rosabel rosabelle
rosaleen rosaline rosalin
rosalind rosalynd
rosalyn rosalynn roslyn rosslyn
rosamund rosamond rosamunde
rosanna roseanna rosannah
roseanne rosanne roseann
rosemary rosemarie rosmary
rosie rosy
rosina rosena
ross ros
rowan rowen
roxana roxanna
roxanne roxann roxane
rubina rubeena
ruby rubie
rudolph rudolf
rukhsana ruksana rukhsaana
rukia ruqayya rukayya ruqayyah rukhiya ruqaya
rupert roopert
russell russel
ruthanne ruthann
ruthie ruthy
ryan rian
sabina sabine
sabir sabeer
sabrin sabreen
sacha sasha
sadia saadia sadiya
sadie sady
sadiq sadik siddiq siddique
safia safiya safiyyah safiyah
said saeed sayid saeid siciid saed
saima seema sima
saira sayra
sajid sajeed
sakina sakeena
salah saleh
salahuddin saladin
saleem salim
sally sallie
sallyann sallyanne
samantha sammantha
samia samiya
samina sameena
samir sameer
samira sameera
sammy sammie
samson sampson
samuel samual samuell
sancha sanchia
sandeep sundeep sandip
sandford sanford
sandy sandie
sangeeta sangita
sanjeev sanjiv
saoirse seersha sersha
sara sarah zara sahra sarra
sarbjit sarabjit sarbjeet
sathnam satnam
satvinder satwinder
savanna savannah
scarlet scarlett scarlette
seamus shamus seumas
sean shaun shawn shane shaughn
sean seann
sebastian sebastien
selwyn selwin
seraphina serafina
serena serina
shabana shabaana
shabbir shabir
shaddrach shadrach shadrack
shafiq shafique
shahana shahanara
shaheen shahin
shahid shaheed
shahnaz shehnaz
shahzad shehzad
shaikh sheikh
shakeel shakil
shakila shakeela
shakoor shakur
shamim shameem
shamima shameema
shamsa shamso
shane shayne shaine
shanice shaniece
shannon shanon shannan
sharif shareef
sharifa shareefa
sharmin sharmeen
sharon sharron sharen sharyn
shaukat shoukat
shay shea
shazia shaziya
sheena sheenagh shena
sheetal shital
shehla shahla
sheila shelagh sheelagh sheilagh sheela shiela
shelley shelly shellie
shirin shireen
shirley shirly shirlee
shoaib shuaib
shobha shoba
shona seonaid shauna shawna
sian sharn sean
sid syd
sidney sydney
sienna siena
sigismund sigmund
sihem siham
silvanus sylvanus
silvester sylvester
simon symon
simran simranjit
sinead shinead
siobhan shevaun chevonne shivaun shavaughn
sioned shoned
sita seeta
sky skye
skyler skylar
sohail suhail
somaya sumaya sumayya sumaiya sumayyah
somhairle sorley
sonia sonya sonja
sophie sofie zofia sophia sofia sophy
soraya suraya suraiya thuraya
soufiane sofiane
spencer spenser
stacey stacy stacie staci
stella stela
stephanie stefanie stephany stephenie
stephen steven stefan steffan stephan stephon stevan
sterling stirling
steve stev
stevie steevie
stu stew
stuart stewart steward
suad suaad
subhash subash
sue su
sufian sufyan
sukhdeep sukdeep
sukhjit sukhjeet
sukhvinder sukwinder sukhwinder
sulaiman suleiman suleman sulayman suleyman saleban saleebaan sulaymaan
sumaira sumera
sunil suneel
sunita suneeta
surinder surendra surender
surjit surjeet
susan suzan suzann susann susen
susannah suzanna susanna suzannah susana
sushil susheel
sushila susheela
suzanne susanne suzan
suzette susette
suzy susie suzie susy
sybil sibyl cybil
sybilla sibylla
syed sayed said
sylvia silvia
tabitha tabatha
tadhg teague
tadhg tyge taig
tahir taher
tahira tahera
tahmina tahmeena
tallulah talulah
tamara tamera
tammy tami
tammy tammie
tamsin tamzin tamsyn tamasin tamazine
tanveer tanvir
tanya tania
tara tarra
tariq tarik tareq tarek taariq
taslima tasleema
tasneem tasnim
tatiana tatyana
tawfiq tawfik toufik
taylor tayler
teddy teddie
tegan teagan teegan
terence terrance terrence terance
teresa theresa therese tereza treasa teresia
terry terri terrie teri
tess tes
tessa tesa
theodore theodor
thiago tiago
thirza thirsa tirzah
thomasina thomasine
tiffany tiffanie tiffani tiphany
tilda tilly tillie
tina teena
toby tobi tobie
tom thom
tommy tommie
tomos tomas
tony toni
tracey tracy tracie traci
trefor trevor
tremaine tremayne
trish tricia trisha
tristan tristram trystan tristian
trixie trixy
trudie trudy trudi
trueman truman
tryphena triphena
tudur tudor
tyler tylor
tyrell tyrelle
tyrone tyron
umair omair
usman osman uthman cusmaan othman ousmane
valerie valery valarie
vanessa venessa
vasilis vassilis
vaughan vaughn
venkat venkatesh
veronica veronika
vick vic
vicky vicki vikki
victor viktor vikter
victoria viktoria wiktoria viktorija
vinny vinnie
violet violette
virender virendra virinder
vivien vivienne vivian vyvyan vivianne
waheed wahid
waleed walid
wallace wallis
wally wallie
walter walther
wasim waseem
wayne wain
wendy wendi
wenefred winifred winefred winnifred winefride
wenona winona wynona
wesley westley
wilber wilbur
wilfred wilfrid
wilhelmina williamina wilhelmena
william willam wiliam
willie willy
winnie winny
wissam wisam
wyndham windham
wynn wynne
xander zander
xenia zenia
yahya yahia yahiya
yakub yaqoob yaqub yacub yacoub
yasar yasser yasir yaser yassir
yasin yaseen yassin yasiin
yolanda yolande
yonis yunis younis yunus younes yunes
yousef yusuf yusef youssef yousuf yoosuf youssouf yosef
youssra yusra
yvonne evonne yvone
zac zak zach zack
zachaeus zaccheus
zachariah zechariah zacharias
zachary zachery zackary zachory
zadok zadock
zaheer zahir
zahid zaheed
zahra zara zahrah zehra zaara
zaid zayd zeid
zainab zaynab zeinab saynab zeynep zaineb
zaine zane zain zayn
zakaria zakariya zakariye zakariyya zakariyah
zareena zarina
zebadiah zebediah
zebulon zebulun
zeenat zinat
zeeshan zishan
zena zina
ziad ziyad
zillah zilla
zoe zoey zoie
zora zorah
zubair zubayr
zubeda zubaida
zulfiqar zulfikar
`;
