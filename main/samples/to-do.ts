export const toDo = `# To do in March

The flat has to be ready by the 28th, when Grandma Elsie moves in. Everything marked "first" holds something else up.

## The flat

- [x] Measure the hall for the stair rail
- [x] Ask the landlord whether we may fit one (yes, in writing, 2 March)
- [ ] First: book the plumber for the walk-in shower, before 10 March, because he is away for two weeks after that
- [ ] Order the stair rail from Harlow & Sons, £340 with fitting
- [ ] Paint the small bedroom in the pale green she chose
- [ ] Move the router, so that her telephone has a signal in bed
- [ ] Put a lamp by every chair; she reads until midnight

## Papers

- [x] Change of address with the bank
- [ ] First: send the pension office the signed form by Friday 13 March, or the April payment goes to the old address
- [ ] Register with Dr Whitcombe at the Mill Lane surgery, and take the list of medicines along
- [ ] Ask the council about the blue badge; Nadia says it takes about eight weeks
- [ ] Cancel the old gas contract with 14 days' notice

## The move

- [ ] Decide between the two removal firms: Fenwick costs £620, and Bright Brothers £480 without the piano
- [ ] Find out what a piano tuner costs after a move
- [ ] Label the boxes by room, not by what is in them
- [ ] Keep her photographs, the radio and the blue teapot out of the boxes: they come in the car with us
- [ ] Ask Sam and Imran whether they can lift on Saturday 28 March from nine

## Not to forget

- [ ] Buy a birthday present for Nadia (19 March)
- [ ] Water Elsie's tomatoes while she packs
- [ ] Bake something for the neighbours upstairs, who will hear the piano
`;
