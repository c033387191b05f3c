/**
 * First names that sound alike or are carried over from another script or language in more
 * than one way: whoever writes down what they heard may write any of a line. Written for
 * Kith from general knowledge. Extend it with `--names` (two rows that name each other).
 */
export const GIVEN_SPELLINGS = `
abdullah abdulla abdallah
abdirahman abdurahman abdulrahman abdurrahman
abdi abdy
abby abbie abi abbey
adele adelle
agnes agness
ahmed ahmad ahmet axmed
aidan aiden ayden
aisha ayesha aysha aishah caasha asha
alan allan allen alun
alastair alistair alasdair alister
alexander aleksander alexsander
ali aly
alice alys
alison allison alyson
amina aminah aamina
amir ameer aamir
ana anna
ann anne
angharad angarad
anil aneel
aneurin nye
anthony antony
arran aaron aron arron
asif aasif
aslam aslem
barry barrie
bernadette bernadet
bethan bethann
bev beverly beverley
bridget brigid bridgette
brian bryan
bronwen bronwyn
bryony briony
caitlin kaitlyn katelyn caitlyn
callum calum
carl karl
carol carole karol
caroline carolyn carolin
catherine katherine kathryn cathryn katharine catharine
cath kath
cathy kathy kathie
kate cate
catriona katrina caitriona catrina
ceri kerry keri kerri
charlie charley
chris kris
christine kristine
christina kristina
christopher kristofer
ciaran kieran kieron
claire clare clair
connor conor
craig kraig
dai dye
darren darran
david dafydd dawid daoud dawud
debbie debby
deborah debra
declan deklan
denis dennis denys
derek derrick deryk
diane dianne
donal donald
eamon eamonn
edith edyth
eileen aileen
eilidh ailie ayley
elaine elayne
eleanor elinor elenor
elizabeth elisabeth elspeth elzbieta
ellie elly
emily emilie
eric erik
evan ifan
eve ewa eva
fatima fatimah faduma fadumo fatma
faisal feisal
farhan farxaan
fergus feargus
fiona ffion
frances francis
gareth garath
garry gary
gemma jemma
geoff jeff
geoffrey jeffrey
gerry jerry
gillian jillian
gill jill
glen glenn glyn
graham graeme grahame
gurpreet gurprit
gwen gwenn
gwyn gwynn gwynne
halima haleema xaliimo
hannah hanna
harjit harjeet
hasan hassan xasan
hayley hayleigh hailey
helen helena
hodan hodon
hugh huw hew
hussain hussein husain xuseen husayn
ian iain ieuan
ibrahim ebrahim
idris idriss
ilyas ilias
imran emran
isabel isobel isabelle izabela ishbel
ismail ismael esmail
jaclyn jacqueline jacquelyn
jackie jacqui jacky
janice janis
jasmine jasmin yasmin yasmine jazmin
jayne jane
jean jeanne jeanette
jenny jenni jennie
jo joe
joan joanne
joann joanne
jon john
jonathan jonathon johnathan
joseph jozef yusuf
josie jozie
judith judyth
julia julie
juliet juliette
kamal kemal
karen karin caron
katie katy
katarzyna katazyna
kayleigh kayley kaylee
keira kiera ciara
kelly kelley
ken kenn
kenneth kennith
khadija khadijah khadeeja khadra
kim kym
kirsty kirstie
kulwinder kulvinder
laura lora
lauren lauryn
lawrence laurence
leah lea lia
lee leigh
lesley leslie
lewis louis
lily lilly
linda lynda
lindsay lindsey lynsey linzi
lisa leesa
lloyd loyd
llewelyn llewellyn
louisa luisa
louise louize
luke luc
lucy lucie
lyn lynn lynne
madeleine madeline
mahmood mahmoud mehmood mahmud
malcolm malcom
mandy mandi
margaret margret marged mairead
marian marion
mark marc marek
martin martyn
mary marie maria mair maire maryam mariam miriam
mathew matthew
maureen maurine
megan meghan
mehmet mehmed
michael micheal michal micael
michelle michele
mick mik
mo moe
mohammed muhammad mohamed mohammad muhammed mohamad mohamud maxamed mahamed
molly mollie
muna mona
mustafa mustapha
nadia nadya
nasir nasser naseer
nasreen nasrin nasrine
natalie nathalie
neil neal niall
nicholas nicolas nikolas
nicky nikki nicki
nicola nichola
niamh neve neeve
noor nur nour
nora norah
omar umar omer cumar
owen owain eoin
padraig padraic
pamela pamella
parveen parvin perveen
patrick padraig padrig
paul pawel pol
peter piotr pedr
philip phillip
philippa phillipa
phyllis phillis
pippa pipa
priya preeya
rachel rachael raquel
rahim raheem
rajinder rajindar
ranjit ranjeet
rashid rasheed
rebecca rebekah rebeca
rhian rian
rhys rees reece reese
robin robyn
roisin rosheen
roger rodger
rory ruairi ruairidh
ros roz
rosemary rosemarie
ross ros
roxanne roxann
said saeed sayid saeid siciid
saima seema
saleem salim
samina sameena
samira sameera
sandeep sundeep
sara sarah zara sahra
sean shaun shawn shane
shahid shaheed
shannon shanon
sharon sharron
sheila shelagh sheelagh
shirley shirly
shona seonaid shauna
sian sharn sean
simon symon
siobhan shevaun chevonne shivaun
sioned shoned
sonia sonya
sophie sofie zofia sophia sofia
stephanie stefanie
stephen steven stefan steffan
steve stev
stuart stewart
sukhdeep sukdeep
sukhvinder sukwinder
susan suzan
susannah suzanna susanna
suzanne susanne
suzy susie suzie
sylvia silvia
syed sayed said
tahir taher
tammy tami
tanya tania
tariq tarik tareq
teresa theresa
terry terri
tina teena
toby tobi
tom thom
tony toni
tracey tracy
trish tricia trisha
usman osman uthman cusmaan
valerie valery
vicky vicki vikki
victoria viktoria wiktoria
vivien vivienne vivian
wendy wendi
yahya yahia
yasin yaseen yassin
yousef yusuf yusef youssef yousuf
zac zak zach
zahra zara zahrah
zainab zaynab zeinab saynab
zoe zoey
`;
