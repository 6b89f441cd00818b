/** English words that are said alike, or nearly, in most accents. */
export const HOMOPHONES = `
air heir;aisle isle;allowed aloud;altar alter;ascent assent;ate eight;ball bawl;bare bear;base bass;be bee;beach beech
beat beet;berry bury;berth birth;bite byte;blew blue;board bored;boarder border;bough bow;boy buoy;brake break;bread bred;buy by bye
capital capitol;ceiling sealing;cell sell;cells sells;cellar seller;cent scent sent;cereal serial;chews choose;chord cord;cite sight site
coarse course;complement compliment;core corps;council counsel;creak creek;cue queue;currant current;days daze;dear deer;desert dessert
dew due;die dye;draft draught;dual duel;earn urn;ensure insure;faint feint;fair fare;farther father;feat feet;fir fur;find fined
flair flare;flea flee;flew flu flue;flour flower;for four fore;forth fourth;foul fowl;gait gate;grate great;groan grown;guessed guest
hail hale;hair hare;hall haul;heal heel;hear here;heard herd;hi high;hole whole;holy wholly;horse hoarse;hour our are;hours ours
idle idol;idles idols;in inn;it's its;key quay;knead need;kneads needs;knew new;knight night;knot not;know no;knows nose;lead led
leak leek;leased least;lessen lesson;loan lone;made maid;mail male;main mane;manner manor;meat meet;medal meddle metal;might mite
miner minor;missed mist;moan mown;morning mourning;muscle mussel;naval navel;none nun;oar or ore;one won;overdo overdue;pail pale
pain pane;pair pear;passed past;patience patients;pause paws;peace piece;peak peek;peer pier;plain plane;pole poll;poor pour pore
pray prey;principal principle;prints prince;profit prophet;rain reign rein;raise rays;rap wrap;read red;real reel;right rite write
ring wring;road rode rowed;role roll;root route;rose rows;sail sale;sauce source;scene seen;sea see;seam seem;seas sees seize;sew so sow
shear sheer;shoot chute;side sighed;sole soul;some sum;son sun;stair stare;stake steak;stationary stationery;steal steel;straight strait
suite sweet;tail tale;tea tee;team teem;tear tier;their there they're;theirs there's;threw through;throne thrown;tide tied;to too two
toe tow;vain vein vane;vary very;waist waste;wait weight;waits weights;waive wave;war wore;ware wear where;warn worn;way weigh
weak week;weather whether;were we're where;which witch;whose who's;wood would;yoke yolk;your you're yore;he's his;lose loose
quiet quite;dairy diary;angel angle;trail trial;casual causal;than then;off of;are our;kits kids;has as;and an;ferry fairy;costumes customs
conscious conscience;collage college;personal personnel;though tough;through thorough;since sense;tense tens;mind mine;rest wrest`;
