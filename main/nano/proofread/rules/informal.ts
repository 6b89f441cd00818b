/** Words of talk, marked in formal writing alone; in the form of `wordy.ts`. */
export const INFORMAL = `
gonna | going to | We are gonna win. | We are going.
wanna | want to | They wanna win. | They want it.
gotta | have to | We gotta go. | We got it.
kinda | rather, somewhat | It is kinda late. | It is kind.
sorta | rather, somewhat | It is sorta late. | They sort it.
lemme | let me | Lemme see. | Let me see.
dunno | do not know | I dunno. | I do not know.
ain't | is not, are not | It ain't late. | It isn't late.
lots of | many, much | There are lots of chairs. | The lots, of all sizes, are sold.
a lot of | many, much | There are a lot of chairs. | He likes it a lot.
a bunch of | several, many | A bunch of people came. | A bunch came.
tons of | much, many | There were tons of people. | It weighs two tons.
loads of | much, many | There were loads of people. | It loads the page.
a couple of | two, a few | A couple of people came. | A couple came.
super easy | very easy | It is super easy. | The super was easy to find.
pretty much | almost, mostly | It is pretty much done. | It is pretty.
fed up with | tired of | She is fed up with it. | She fed the cats up there with it.
no way | certainly not | No way will it work. | There is no one way.
`;
