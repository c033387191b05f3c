/**
 * Familiar forms of first names, written for Kith from general knowledge: not a copy of any
 * published list. One line per legal name, then the forms it is used in, commonest first.
 * A form may stand under several names ("alex"). Extend it with `--names`.
 */
export const GIVEN_VARIANTS = `
abdul: abdi ab
abdullah: abdul abdi abs
abdullahi: abdi
abdirahman: abdi rahman
abigail: abi abby gail abbie
abraham: abe bram
adam: ad addy
adrian: ade adie
adriana: ada adri
agnes: aggie nessie
agnieszka: aga agnes
ahmed: ahmad med
aisha: ash ashi
alan: al
alastair: al ali alec
albert: bert al bertie
alexander: alex al sandy alec alasdair xander sasha ali
alexandra: alex sandra lexi sasha ali alexa
aleksander: olek alex
aleksandra: ola alex
alfred: alf alfie fred
alison: ali
amanda: mandy manda
amelia: millie amy mel
amrit: ami
andrew: andy drew dandy
andrzej: andrew jedrek andy
angela: angie ange
anita: nita
ann: annie nan nancy
anna: annie ania
anne: annie nan nancy
annette: annie netta
anthony: tony ant
antonia: toni tonia
antoni: antek tony
archibald: archie
arjun: aj
arthur: art artie
ashley: ash
audrey: aud
barbara: barb babs barbie basia
barnaby: barney
bartholomew: bart
bartosz: bartek
beatrice: bea trixie bee
belinda: bel linda
benedict: ben benny
benjamin: ben benji benny
bernadette: bernie detta
bernard: bernie bern
bethan: beth
bethany: beth
beverley: bev
brenda: bren
brian: bri
bridget: biddy bridie
bronwen: bron
bronislaw: bronek
calum: cal
cameron: cam
carol: caz carrie
caroline: caz carol carrie caro lina
carolyn: caz carol lyn
carwyn: caz
catherine: cath kate cathy katie kathy kitty kat cat kay
caitlin: cait kate
catriona: cat triona
cecilia: cissie celia
ceri: cez
charles: charlie chas chuck chaz
charlotte: charlie lottie char lotte
chloe: clo
christina: chris tina chrissie
christine: chris chrissie tina
christopher: chris kit topher
clifford: cliff
colin: col
connor: con
constance: connie
craig: craigy
cynthia: cindy
cyril: cy
dafydd: dai daf
daisy: daise
damian: damo
daniel: dan danny
daniela: dani
danielle: dani dan ellie
darren: daz dazza
david: dave davy dai davie
deborah: deb debbie debs
deepak: deep
deirdre: dee
denise: den dee
dennis: den denny
derek: del
desmond: des
diana: di
diane: di
dilys: dil
dominic: dom
donald: don donny
donna: don
dorothy: dot dotty dolly dottie
douglas: doug dougie
duncan: dunc
dylan: dyl
edith: edie
edmund: ed eddie ned
edward: ed eddie ted ned teddy
edwin: ed eddie
eileen: eily
elaine: lainey
eleanor: ellie nell elle nora nellie norah
elizabeth: liz beth betty lizzie libby eliza bess lisa elsie betsy
ellen: nell ellie nellie
eluned: lyn luned
elspeth: elsie
emily: em emmy millie
emma: em emmy
emmanuel: manny
eric: rick
ernest: ernie
esther: essie hettie
eugene: gene
evelyn: eve evie
ewa: eve
farah: faz
fatima: fati fatma fatou
fiona: fi
florence: flo florrie flossie
frances: fran frankie francie
francesca: fran chess frankie
francis: frank frankie
franciszek: franek
frederick: fred freddie freddy
gabriel: gabe
gabrielle: gabby
gareth: gaz gary
gary: gaz gazza
gavin: gav
gemma: gem
geoffrey: geoff
george: georgie jock
georgina: george gina georgie
georgia: george georgie
gerald: gerry ged
gerard: ger ged gerry
gillian: gill jill
giles: gil
gladys: glad
glenys: glen
glyn: glynny
gordon: gord gordy
grace: gracie
gregory: greg
grzegorz: greg grzesiek
gurdeep: gurd deep
gurpreet: gurp preet
gwendolen: gwen
gwenllian: gwen llian
gwyneth: gwyn gwen
halina: hala
hannah: han
harinder: harry
harjit: harj jit
harold: harry hal
harpreet: harp preet harry
harriet: hattie harry hatty
hassan: has
hayley: hayls
heather: heth
helen: nell ellie
helena: lena hela
henry: harry hal hank
herbert: bert herb bertie
hilary: hil
hilda: hildy
howard: howie
hugh: hughie shug
ibrahim: ibby ibra
imogen: immy
imran: immy
irena: irenka
irene: rene reenie
isaac: ike zak
isabel: izzy bella isa belle
isabella: izzy bella bell
isobel: izzy isa bel
jacek: jack
jack: jackie
jacob: jake
jacqueline: jackie jacqui jax
jagdeep: jag deep
jagdish: jag
james: jim jimmy jamie jem
jan: janek
jane: janie jenny
janet: jan jess nettie
janice: jan
janusz: jan
jasmine: jas jazz
jasbir: jas
jaspreet: jas preet
jaswinder: jas jassi
jean: jeannie
jeffrey: jeff
jennifer: jen jenny
jeremy: jez jem
jerzy: jurek george
jessica: jess jessie
joan: joanie
joanna: jo joanne asia
joanne: jo
john: jack johnny jock johnnie
jonathan: jon jonny johnny
jordan: jord
joseph: joe joey jo
josephine: jo josie jose
joshua: josh
joyce: joy
judith: judy jude
julia: jules
julian: jules
julie: jules
juliet: jules
justin: jus
kamaljit: kam
kamran: kam
karen: kaz
karolina: karo caroline
katarzyna: kasia kate
kathleen: kath kathy kate kay kathie katie
kayleigh: kay
kelly: kel
kenneth: ken kenny
kerry: kez
kevin: kev
khadija: khadi
kimberley: kim
kirsty: kirst
krystyna: krysia christine
krzysztof: krzys chris
kulwinder: kully
kuldip: kully
laura: loz laurie
lauren: loz
lawrence: larry laurie loz
leanne: lee
leonard: len lenny leo
leslie: les
lesley: les
lewis: lew
lilian: lil lily
linda: lin lindy
lindsay: lin linz
llewelyn: llew lyn
louis: lou
louise: lou
lucy: luce
lukasz: luke
lynda: lyn
lynette: lyn
lynn: lynnie
madeleine: maddie maddy
maciej: maciek
magdalena: magda
maire: mary
malcolm: mal malc
malgorzata: gosia margaret
mandeep: mandy deep
manjit: manj
manpreet: manny preet mani
marek: mark
margaret: maggie peggy marge meg madge margie greta rita peg daisy
margery: marge madge
maria: marie ria mary
marian: maz
marion: maz
marilyn: lyn
mariam: mari
marjorie: marge madge
mark: markie
martin: marty mart
mary: molly may polly mamie
mateusz: mati matt
matilda: tilly mattie
matthew: matt matty
maureen: mo reen
maurice: mo morrie
max: maxie
maxine: max
megan: meg
melanie: mel
melissa: mel lissa
mercedes: mercy
meurig: mo
michael: mike mick mickey micky
michal: michael mike
michelle: shell mich chelle
mieczyslaw: mietek
mildred: millie
miriam: mim miri
mohammed: mo moh hamed med
mohan: mo
moira: mo
monica: mon
morgan: mog
morwenna: wenna
mukhtar: muk
muriel: mu
mustafa: mus
myfanwy: myf fanny
nadia: nads
naomi: nay
narinder: nindi
nasreen: nas
natalie: nat
natasha: tash nat
nathan: nath nat
nathaniel: nathan nat
nerys: nez
niamh: neevy
nicholas: nick nicky
nicola: nicky nic nikki
nigel: nige
nora: nor
norma: norm
norman: norm
oliver: ollie olly
olivia: liv livvy ollie
omar: oms
oscar: ozzy
osman: oz
owen: owie
padraig: paddy pat
pamela: pam
parminder: pam parm
parveen: parv
patricia: pat trish tricia patsy patty trisha
patrick: pat paddy
patrycja: patty
paul: pauly
paula: paulie
paulina: paula
pauline: paul
pawel: paul
penelope: penny
peter: pete
philip: phil pip
philippa: pip pippa
phyllis: phyl
piotr: peter piotrek
priscilla: cilla
rachel: rach
rajesh: raj
rajinder: raj
rajan: raj
ramesh: ram
randolph: randy
ranjit: ranj
raymond: ray
rebecca: becky becca becs bex
reginald: reg reggie
rhiannon: rhi
rhys: rees
richard: rick dick rich ricky richie dickie
robert: bob rob bobby robbie rab bert robin
roberta: bobbie
roderick: rod rory roddy
rodney: rod
roger: rog
roland: roly
ronald: ron ronnie
rosalind: ros roz
rosemary: rose rosie ro
rosie: rose
ruairidh: rory
rupert: rupe
rupinder: rupi
russell: russ
ruth: ruthie
ryszard: richard rysiek
sahra: sara
saira: sai
sally: sal
samantha: sam sammy
samina: sam
samuel: sam sammy
sandeep: sandy deep
sandra: sandy san
sanjay: sanj
sarah: sal sally sare
satnam: sat
sebastian: seb
shabana: shabs
shahid: shaz
sharon: shaz shaza
shaun: shauny
shazia: shaz
shirley: shirl
sidney: sid
simon: si
siobhan: shiv shuv
sioned: sian
stanley: stan
stanislaw: staszek stan
stephanie: steph stevie
stephen: steve stevie ste
stewart: stu stew
sukhdeep: sukh deep
sukhdev: sukh dev
sukhvinder: sukh suki
sunita: sunny
surinder: suri sindy
susan: sue susie suzy
susannah: sue susie anna
suzanne: sue suzie
sylvia: sylv
tadeusz: tadek ted
tahir: taz
tamara: tammy tam
tariq: taz
teresa: terri tess terry
terence: terry tel
theodore: theo ted teddy
theresa: terri tess terry
thomas: tom tommy tam tomos
tiffany: tiff
timothy: tim timmy
tomasz: tomek tom
tracey: trace
tudor: tud
ursula: ula
valerie: val
vanessa: ness nessa
vera: vee
veronica: ronnie vera ron
victor: vic
victoria: vicky vic tori vix
vijay: vij
vincent: vince vinnie vin
violet: vi
virginia: ginny
vivien: viv
vladimir: vlad
waclaw: wacek
walter: wally walt wat
wayne: wayno
wendy: wend
wilfred: wilf fred
william: bill will billy willie liam wills
winifred: win winnie freda
wojciech: wojtek
xavier: xav
yasmin: yas yaz
yusuf: yus joe
zachary: zac zak
zbigniew: zbyszek
zofia: zosia sophie
zoe: zo
`;
