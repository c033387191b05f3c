/**
 * Which first names people of a generation in Britain were likely to be given, commonest
 * first, as far as general knowledge goes. Written for Kith and deliberately rough: it says
 * where a name stands, not how many have it, and it gives way to the names heard locally.
 * `year` is the middle of the generation's births. Shares follow from rank (`rankShare`).
 */
export interface Generation {
  readonly year: number;
  readonly gender: "female" | "male";
  readonly names: string;
}

export const GENERATIONS: readonly Generation[] = [
  {
    year: 1920,
    gender: "female",
    names: `mary margaret doris dorothy kathleen florence elsie edith elizabeth winifred joan gladys annie phyllis hilda lilian ivy ethel marjorie ellen irene violet nellie vera alice muriel joyce eileen olive nora agnes catherine mabel eva sarah jessie rose emily evelyn freda jean constance ada mavis edna barbara lily nancy hannah beatrice peggy grace helen sheila gwendolen maud amy isabella bertha nora bessie isabel minnie audrey ida jane connie martha enid`,
  },
  {
    year: 1920,
    gender: "male",
    names: `john william george james thomas robert frederick arthur albert charles ernest harold joseph alfred henry leslie ronald edward walter stanley eric reginald francis herbert sidney leonard frank richard jack norman kenneth dennis cyril percy peter samuel bernard david patrick harry horace donald wilfred gordon geoffrey douglas raymond victor cecil clifford philip daniel alexander hugh andrew stephen edwin benjamin lawrence roy claude michael ralph fred`,
  },
  {
    year: 1940,
    gender: "female",
    names: `margaret patricia maureen mary sheila jean barbara joan brenda sylvia shirley pamela ann joyce audrey june doreen betty dorothy beryl jean kathleen eileen janet christine elizabeth irene valerie norma rita judith marion josephine jennifer carol marjorie hazel ruth thelma rosemary gillian anne teresa eunice daphne eleanor iris catherine rose yvonne olive sandra vera marlene jacqueline wendy gwyneth veronica helen frances sarah hilary monica evelyn heather elsie agnes bridget dilys mair glenys moira`,
  },
  {
    year: 1940,
    gender: "male",
    names: `john william peter ronald james brian kenneth david robert george michael alan derek thomas dennis raymond roy anthony donald eric gordon edward frederick charles colin norman albert joseph keith terence arthur leslie stanley geoffrey patrick ernest harold douglas leonard richard barry roger malcolm graham trevor bernard gerald henry alfred walter maurice ivor stephen philip francis desmond victor clifford jack christopher neville clive hugh gwyn dafydd daniel andrew ian sidney reginald`,
  },
  {
    year: 1955,
    gender: "female",
    names: `susan linda christine margaret carol janet jennifer patricia barbara ann sandra pamela pauline jean jacqueline kathleen maureen sheila valerie mary elizabeth anne judith gillian lesley marilyn brenda elaine lynn jane sylvia hilary catherine helen diane rosemary frances angela marion wendy theresa denise irene teresa heather eileen josephine shirley ruth dorothy anita sally joan yvonne julia veronica sarah hazel glenys rita geraldine kay cheryl beverley bridget gwen dawn alison moira annette fiona`,
  },
  {
    year: 1955,
    gender: "male",
    names: `david john peter michael alan robert stephen paul brian graham philip anthony colin christopher geoffrey william james keith terence barry malcolm richard ian derek roger raymond kenneth andrew trevor martin kevin ronald leslie charles george thomas nigel nicholas roy dennis patrick stuart clive gordon gerald neil timothy patrick jeffrey douglas edward eric howard mark donald jonathan gary adrian simon melvyn gareth norman hugh bernard victor lawrence frank glyn dafydd huw russell joseph frederick`,
  },
  {
    year: 1968,
    gender: "female",
    names: `susan julie karen jacqueline deborah tracey jane helen diane sharon tracy angela sarah alison caroline amanda sandra linda catherine elizabeth carol joanne wendy janet dawn christine nicola lisa anne michelle paula beverley lesley lorraine elaine debra patricia maria fiona jennifer sally claire denise samantha mandy gillian lynn louise susanne heather rachel margaret teresa kim lynne yvonne barbara ann judith carolyn kathryn anita marie theresa lynda jayne maxine dianne tina kerry melanie sian rhian nasreen parveen surinder siobhan bernadette`,
  },
  {
    year: 1968,
    gender: "male",
    names: `david paul andrew mark john michael stephen ian robert richard peter kevin anthony christopher gary steven simon alan philip neil graham keith colin martin james nigel stuart william jonathan adrian craig nicholas sean shaun darren timothy brian jeffrey barry carl duncan patrick dean wayne gareth russell lee jason trevor trevor malcolm thomas raymond dominic terence gavin derek roger kenneth edward geoffrey huw charles glen mohammed abdul joseph antony justin tony garry karl matthew daniel alistair leslie nasir balbir iain gordon douglas clive rhys owen`,
  },
  {
    year: 1980,
    gender: "female",
    names: `sarah claire emma nicola kelly lisa rebecca michelle samantha louise victoria rachel joanne helen laura amanda katherine gemma jennifer karen natalie donna catherine elizabeth charlotte amy stephanie danielle angela leanne kerry hannah lindsay clare zoe caroline alison hayley julie jane joanna kate alexandra cheryl heather naomi melanie kathryn katie natasha lucy susan jacqueline andrea paula deborah anna marie maria tracey sharon christine rhian sian ceri kirsty carly fiona sally tara catriona aisha shazia fatima manjit agnieszka katarzyna jodie vanessa suzanne dawn tanya ruth siobhan sonia sadia`,
  },
  {
    year: 1980,
    gender: "male",
    names: `paul david andrew stephen mark michael christopher richard james robert darren lee matthew daniel jonathan simon steven john craig ian anthony jason philip neil gareth stuart adam gary kevin martin thomas alexander scott nicholas benjamin wayne peter gavin carl alan adrian mohammed dean shaun timothy ryan barry russell luke nathan marc colin sean dominic graham william karl patrick ashley joseph tony aaron stewart edward damien leon iain jamie rhys imran marcin tomasz piotr ahmed owen huw liam edward samuel phillip justin asif nigel abdul sanjay antony robin`,
  },
  {
    year: 1992,
    gender: "female",
    names: `rebecca lauren jessica charlotte hannah sophie amy emily laura emma chloe sarah lucy katie bethany jade megan danielle alice abigail olivia holly stephanie elizabeth victoria jennifer rachel samantha georgia natalie gemma zoe shannon kirsty eleanor nicole natasha kayleigh hayley leah kimberley molly anna naomi melissa harriet catherine kelly jodie louise courtney amber alexandra helen nicola paige ellie rosie claire caitlin ella rhiannon bethan cerys aisha fatima mariam zainab amina simran priya khadija grace lydia francesca jasmine ashleigh maria kate chelsea katherine`,
  },
  {
    year: 1992,
    gender: "male",
    names: `daniel matthew james thomas christopher joshua michael jack luke ryan adam jordan samuel alexander joseph andrew liam benjamin jonathan david robert connor nathan callum kieran lewis jake ashley george aaron bradley william lee john oliver stephen mark kyle harry dominic jamie scott craig richard sean charlie mohammed rhys anthony nicholas peter alex edward paul dean shane declan elliott ben max louis owen cameron gareth toby dylan tom ali ahmed hassan omar ibrahim hamza gurpreet harpreet jakub mateusz patrick simon timothy marcus reece martin curtis`,
  },
  {
    year: 2008,
    gender: "female",
    names: `olivia ruby emily grace jessica chloe sophie lily amelia evie mia ella charlotte lucy ellie daisy isabella holly megan sophia freya isabelle millie poppy erin summer amy scarlett leah hannah phoebe abigail eva eleanor imogen lola katie lacey maisie isla amber layla molly caitlin georgia matilda keira zara florence rosie alice jasmine brooke aisha maryam fatima zainab evelyn elizabeth niamh martha paige willow sienna maya faith anna esme zoe harriet nicole julia maja zuzanna khadija hafsa safa amina elin ffion seren cerys eilidh bethany sarah lydia emma nevaeh gracie`,
  },
  {
    year: 2008,
    gender: "male",
    names: `jack oliver thomas harry joshua alfie charlie daniel james william samuel george joseph lewis ethan mohammed dylan benjamin alexander jacob ryan liam jake max luke tyler callum matthew jayden oscar archie adam riley harvey harrison lucas muhammad henry isaac leo connor noah finley logan edward freddie owen nathan kai aaron cameron toby reuben theo zachary jamie michael jude sebastian kian bailey louis mason david joel kayden ben ahmed ali ibrahim yusuf omar hamza hassan jakub filip kacper szymon rhys aaron finlay evan gabriel aidan ewan bradley robert christopher arjun john`,
  },
];
