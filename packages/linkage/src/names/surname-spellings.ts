/**
 * Surnames that are heard alike and written in several ways. Written for Kith from general
 * knowledge. Extend it with `--names` (two `surname` rows that name each other).
 */
export const SURNAME_SPELLINGS = `
abbott abbot
ahmed ahmad
akhtar akhter
allan allen alan
andrews andrew
anderson andersen
atkins adkins
bailey bayley baillie bailie
barratt barrett
begum begam
bennett bennet
bird byrd
bowden boden
bradley bradly
brown browne
bryan bryant brian
burns byrnes byrne
campbell cambell
carr kerr ker
chambers chalmers
chaudhry choudhury chowdhury chaudhary chaudhri choudhry
clark clarke
coles cole
collins colins
connelly connolly
connor oconnor conner
cook cooke
cooper couper
cowan cowen
cox cocks
crawford crawfurd
cunningham cuningham
davies davis davys
davidson davison
dawson dorson
deane dean
dixon dickson
docherty doherty dougherty
donnelly donelly
elliott elliot eliot
evans evan
ferguson fergusson
field fields
fisher fischer
fletcher flecher
foster forster
fox foxe
francis frances
fraser frazer
freeman freman
gardner gardiner gardener
george georges
gill gyll
graham grahame
gray grey
green greene
griffiths griffith
haines haynes
harding hardin
harris harries
harrison harison
hart heart
hayes hays heyes
henderson hendersen
hewitt hewett
hicks hickes
hill hills
hodgson hodson
hopkins hopkin
howe how
howell howells
hunt hunte
hussain hussein husain
hutchinson hutchison
hyde hide
ibrahim ebrahim
jeffries jefferies jeffreys
jenkins jenkin
johnson johnston johnstone jonson
kelly kelley
khan kahn
knight night
kowalski kowalska
lawrence laurence
lee leigh lea
lewis louis
lloyd loyd
lowe low
lynch linch
macdonald mcdonald
mackenzie mckenzie
maclean mclean mclaine
macleod mcleod
mahmood mahmoud
marshall marshal
martin martyn
matthews mathews
mccarthy macarthy
mcgrath magrath
mcintyre macintyre
mckay mackay
miller millar
mohamed mohammed mohamud
moore more moor
morris morriss maurice
morrison morison
murphy murphey
murray murry
myers miers
neal neale neil neill oneill
newman neuman
nicholls nichols nicholas
nicholson nicolson
nowak novak
obrien brien
parsons parson
patterson paterson pattison
pearce pierce pearse
pearson pierson
philips phillips phillip
price pryce
pritchard prichard
rahman rehman
read reed reid
rees reece reese rhys
richards richard
roberts robert
robertson roberson
robinson robison
rodgers rogers
rose rowse
ross roos
rowe roe
russell russel
ryan rian
saunders sanders
sharp sharpe
shaikh sheikh sheik
shepherd sheppard shephard
simmons simmonds symonds
simpson simson
sinclair sinclaire
smith smyth smythe
spencer spenser
stephens stevens
stephenson stevenson
stewart stuart steward
summers sommers
sutherland southerland
taylor tailor tayler
thomas tomas
thompson thomson tomson
todd tod
tyler tiler
wallace wallis
wall walls
walsh welsh welch
walters walter
ward warde
warren waren
watkins watkin
watts watt
webb web
wheeler weeler
white whyte wight
whitehead whithead
wilkinson wilkinsen
williams william
williamson willamson
willis wyllis
wilson willson
winter winters
wisniewski wisniewska
wood woods
wright right write
yusuf yousuf yusef
`;
