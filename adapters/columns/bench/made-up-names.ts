/** Names, places and words the made-up tables are drawn from, commonest first. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const MEN = list(`john william thomas james george henry charles robert edward richard joseph
samuel francis arthur frederick david alexander walter peter alfred daniel benjamin andrew philip
michael ernest albert hugh herbert patrick matthew anthony stephen christopher edmund ralph
nicholas simon roger gilbert roland percy harold stanley leonard sidney reginald cecil bernard
lawrence martin oliver humphrey ambrose archibald duncan kenneth donald angus malcolm owen rhys
evan llewelyn gareth desmond terence gerald maurice lionel horace edgar oscar rupert basil clement
augustus algernon montague jasper tobias silas ezra jabez`);
export const WOMEN = list(`mary elizabeth anne margaret jane sarah alice catherine florence emily
edith annie dorothy ellen emma eleanor charlotte frances harriet louisa agnes ethel gertrude
constance beatrice helen isabella martha lucy amelia barbara joan ruth susan judith rosemary
patricia sylvia winifred mabel ada maud violet ivy olive hilda doris vera phyllis marjorie
georgiana henrietta lavinia millicent rosalind cordelia theodora`);
export const SURNAMES = list(`smith jones williams brown taylor davies wilson evans thomas roberts
johnson robinson walker wright thompson white hughes edwards green hall wood harris lewis martin
jackson clarke clark turner hill cooper scott morris ward moore king watson baker harrison morgan
young patel allen mitchell anderson phillips lee bell parker davis bennett miller cook shaw
campbell gray grey cox adams price collins fox stewart murray reid ross graham hamilton howard
russell stanley percy cavendish spencer churchill cecil talbot clifford neville grey seymour
montagu fitzroy lennox bouverie wentworth courtenay egerton leveson gower lyttelton grosvenor
pelham osborne bentinck herbert villiers stuart douglas gordon drummond ogilvy lindsay maxwell
kerr elliot hay hope dundas melville erskine murchison lyell hooker huxley darwin wedgwood galton
barclay gurney fry buxton hoare lloyd baring rothschild goschen trevelyan macaulay babington
wilberforce thornton venn stephen strachey bell woolf keynes haldane pease backhouse fothergill
ackroyd ashworth birtwistle braithwaite butterworth clegg crabtree dewhurst entwistle fairclough
greenhalgh hargreaves haworth holroyd kershaw midgley murgatroyd ogden openshaw ormerod pickles
pilkington rawstron rushton schofield shuttleworth sutcliffe thackray tordoff uttley whitaker
widdop wolstenholme yelland penrose trelawny polkinghorne tregenza nancarrow bolitho carew
godolphin grenville rashleigh killigrew bassett pengelly tremayne boscawen`);
/** Ends and beginnings from which rarer surnames are put together. */
export const SURNAME_HEADS = list(`ash beck birk black brad bram brom burn carl clay cold cran dal
den drax elm fair farn gar glen hag har hart hazel hol kel kirk lang lin mar mel mid nor oak pen
rad red row rush sal sand shel stan stock sul thorn tre wal war wes whit win wool`);
export const SURNAME_TAILS = list(`bury by combe cote croft dale den field ford gate ham hay hurst
ington land ley low man mere more ridge shaw stead stone thorpe ton wall ward well wick with wood
worth`);
export const OCCUPATIONS = list(`politician writer cricketer painter poet journalist actor
footballer engineer architect lawyer clergyman soldier botanist composer historian physician
chemist explorer novelist economist photographer philosopher sculptor astronomer geologist banker
judge diplomat naturalist singer illustrator surgeon mathematician priest bishop missionary
physicist barrister publisher translator librarian theologian entomologist ornithologist
archaeologist merchant educator engraver cartographer rower rugby_player tennis_player golfer
military_personnel naval_officer university_teacher playwright film_director`);
export const PLACE_TAILS = list(`bridge burgh bury by castle chester combe dale field ford ham
haven head hill hurst leigh ley market minster mouth pool port stead ton wich wick worth`);
export const BIG_PLACES = list(`london edinburgh glasgow birmingham manchester liverpool dublin
bristol leeds sheffield newcastle nottingham bath oxford cambridge cardiff aberdeen norwich york
plymouth`);
