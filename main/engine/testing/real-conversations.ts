import type { ChatMessage } from "#shared/engine.ts";

/** Conversations over which the real model's probabilities are compared: of different kinds, more than 500 tokens. */
export const REAL_CONVERSATIONS: readonly (readonly ChatMessage[])[] = [
  conversation(
    "What is the capital of France, and what is it known for?",
    "The capital of France is Paris. It is known for the Eiffel Tower, its museums and its food, and it lies on the river Seine. About two million people live there.",
  ),
  conversation(
    "Summarize in one sentence: The council met on 3 March 2026 to discuss the bridge. Repairs will cost 120,000 euros and take six weeks. Cyclists may use the old path until then.",
    "On 3 March 2026 the council decided on repairs of the bridge, which will cost 120,000 euros and take six weeks, while cyclists use the old path.",
  ),
  conversation(
    "Correct the mistakes: Yesterday i goed to the libary and buyed three book's.",
    "Yesterday I went to the library and bought three books.",
  ),
  conversation(
    "Write a function in Python that adds two numbers.",
    'Here is a function that adds two numbers:\n\n```python\ndef add(left, right):\n    """Return the sum of two numbers."""\n    return left + right\n\n\nprint(add(2, 3))  # 5\n```',
  ),
  conversation(
    "Make this more formal: hey, can't come tmrw, kid's sick. sorry!!",
    "Dear colleagues, I regret to inform you that I will not be able to attend tomorrow, as my child is ill. Please accept my apologies.",
  ),
  conversation(
    "List three things to pack for a week at the sea.",
    "1. A towel and a swimsuit.\n2. Sunscreen and a hat against the sun.\n3. A light jacket for the evenings, since the wind from the water can be cold.",
  ),
  conversation(
    "Wie sagt man „Guten Morgen“ auf Englisch? 日本語では？",
    "Auf Englisch sagt man „Good morning“. 日本語では「おはようございます」と言います。",
  ),
  conversation(
    "Why is the sky blue?",
    "Sunlight is made of many colors. When it enters the air, its blue part is scattered by the molecules more than its red part, so blue light reaches our eyes from every direction, and the sky looks blue.",
  ),
];

/** Longer ones, with which the mean is steadier: single rows differ by far more than engines do. */
export const LONG_CONVERSATIONS: readonly (readonly ChatMessage[])[] = [
  conversation(
    "Tell me a short story about a lighthouse.",
    "On a small island off the coast there stood an old lighthouse. Every evening its keeper, a woman named Marta, climbed the one hundred and twelve steps and lit the lamp. One winter night a storm broke the glass, and the light went out. Marta took the lantern from her kitchen, wrapped herself in a blanket, and stood on the balcony until morning, swinging it from side to side. At dawn three fishing boats came into the harbour. The sailors told her that they had seen a star that moved, and had followed it home.",
  ),
  conversation(
    "Explain how bread is made.",
    "Bread begins with four things: flour, water, salt and yeast. First you mix the flour and the water and let them rest for half an hour. Then you add the salt and the yeast and knead the dough for about ten minutes, until it is smooth. The dough rises in a warm place for one or two hours. The yeast eats the sugar in the flour and makes gas, which fills the dough with bubbles. After that you shape a loaf, let it rise again, and bake it in a hot oven at 230 degrees for forty minutes. It is done when it sounds hollow.",
  ),
  conversation(
    "Turn these notes into an email: meeting moved to Thursday 14:00, room 3.12, bring budget figures, Anna will present, lunch not included.",
    "Subject: Meeting moved to Thursday\n\nDear all,\n\nPlease note that our meeting has been moved to Thursday at 14:00 and will take place in room 3.12. Anna will present the results of the last quarter. Please bring the figures of your budget with you, so that we can discuss them together. Lunch will not be included, so you may want to eat something before the meeting.\n\nIf you cannot come, please let me know by Wednesday noon.\n\nBest regards,\nThomas",
  ),
  conversation(
    "What is photosynthesis?",
    "Photosynthesis is the process by which plants, algae and some bacteria turn light into chemical energy. In the leaves of a plant there are small parts called chloroplasts, which hold a green substance called chlorophyll. Chlorophyll takes up light, mostly red and blue, and uses its energy to split water into hydrogen and oxygen. The oxygen leaves the plant, and the hydrogen is combined with carbon dioxide from the air to make sugar. The sugar feeds the plant, and in the end nearly every animal on Earth.",
  ),
  conversation(
    "Summarize: The history of the bicycle begins in 1817, when Karl von Drais built a running machine of wood with two wheels. It had no pedals. In the 1860s French makers added pedals to the front wheel, and the high wheel of the 1870s made it fast but dangerous. The safety bicycle of 1885 had two wheels of the same size and a chain, and with the air-filled tyre of 1888 it became the bicycle that we know.",
    "The bicycle developed from the wooden running machine that Karl von Drais built in 1817. Pedals were added in the 1860s, and the high wheel of the 1870s was fast but dangerous. The safety bicycle of 1885, with wheels of equal size and a chain, and the air-filled tyre of 1888 led to the bicycle of today.",
  ),
  conversation(
    "How do I find the largest number in a list in JavaScript?",
    "There are several ways to find the largest number in a list. The shortest one uses `Math.max` with the spread operator:\n\n```js\nconst numbers = [3, 9, 4, 1];\nconst largest = Math.max(...numbers);\nconsole.log(largest); // 9\n```\n\nFor a very long list it is better to use a loop, because each number becomes an argument of the function:\n\n```js\nlet largest = -Infinity;\nfor (const number of numbers) {\n  if (number > largest) largest = number;\n}\n```\n\nBoth give the same result. With an empty list, both give `-Infinity`.",
  ),
];

/** What the real model is asked to answer by itself. */
export const REAL_QUESTIONS: readonly (readonly ChatMessage[])[] = [0, 1, 3, 7].map((index) =>
  (REAL_CONVERSATIONS[index] ?? []).slice(0, 1),
);

function conversation(question: string, answer: string): ChatMessage[] {
  return [
    { role: "user", content: question },
    { role: "assistant", content: answer },
  ];
}
