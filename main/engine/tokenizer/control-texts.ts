/** Whether a token of this text ends an answer, whatever the file says of it. */
export function endsAnswer(text: string): boolean {
  return ENDS.has(text);
}

/** Whether a token of this text steers a conversation, so that it must not come out of a person's words. */
export function looksLikeControl(text: string): boolean {
  return ENDS.has(text) || MARKS.has(text);
}

/** The texts by which llama.cpp knows the end of an answer (src/llama-vocab.cpp), for the families this engine runs. */
const ENDS: ReadonlySet<string> = new Set([
  "<|eot_id|>",
  "<|eom_id|>",
  "<|im_end|>",
  "<|end|>",
  "<|return|>",
  "<|call|>",
  "<end_of_turn>",
  "<|endoftext|>",
  "<|end_of_text|>",
  "</s>",
  "<eos>",
  "<EOT>",
  "_<EOT>",
  "[EOT]",
  "[EOS]",
  "<end_of_utterance>",
  "<｜end▁of▁sentence｜>",
  "<|fim_pad|>",
  "<|fim_repo|>",
  "<|repo_name|>",
  "<reponame>",
  "<|file_sep|>",
]);

/** Marks of the chat forms that say whose words come next. */
const MARKS: ReadonlySet<string> = new Set([
  "<|im_start|>",
  "<|start_header_id|>",
  "<|end_header_id|>",
  "<|begin_of_text|>",
  "<start_of_turn>",
  "[INST]",
  "[/INST]",
  "[SYSTEM_PROMPT]",
  "[/SYSTEM_PROMPT]",
  "<|system|>",
  "<|user|>",
  "<|assistant|>",
  "<s>",
  "<bos>",
  "<|fim_prefix|>",
  "<|fim_middle|>",
  "<|fim_suffix|>",
]);
