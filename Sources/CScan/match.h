// SPDX-License-Identifier: Apache-2.0
// Reads a line of a known shape. Included where string_end, same and skip_nested with the suffix of BF_NAME are.

/// Whether a stretch stands at `s`; up to 64 bytes are read, which padding allows.
BF_TARGET static inline int BF_NAME(stands)(const uint8_t *s, const uint8_t *text, size_t n) {
  if (!BF_NAME(same)(s, text, n < 32 ? n : 32)) return 0;
  return n <= 32 || BF_NAME(same)(s + 32, text + 32, n - 32);
}

/// Steps over the value of a part; returns 0 where it is not one of the part's type.
BF_TARGET static inline int BF_NAME(step)(const bf_part *part, const uint8_t *s, size_t *at, size_t n, int *high) {
  size_t i = *at;
  uint8_t type;
  switch (part->type) {
  case BF_STRING:
    *at = BF_NAME(string_end)(s, i, n, high);
    return *at < n && s[*at] == '"';
  case BF_ARRAY:
    // Blanks inside may be a newline, which ends a line.
    return i < n && s[i] == '[' && BF_NAME(skip_nested)(s, i, n, at, high) == 0 && !memchr(s + i, '\n', *at - i);
  default:
    if (i >= n || bf_scalar(s, i, n, at, &type)) return 0;
    return type == part->type || (type == BF_FALSE && part->type == BF_TRUE);
  }
}

BF_TARGET static int BF_NAME(match)(const bf_shape *shape, const uint8_t *s, size_t n, bf_token *tokens, size_t *end) {
  size_t i = 0;
  int high = 0;
  for (int p = 0; p < shape->count; p++) {
    const bf_part *part = &shape->parts[p];
    if (!BF_NAME(stands)(s + i, part->lead, part->lead_length)) return 0;
    i += part->lead_length;
    size_t start = i;
    if (!BF_NAME(step)(part, s, &i, n, &high)) return 0;
    if (part->slot < 0) continue;
    bf_token *token = &tokens[part->slot];
    token->value = (uint32_t)start;
    token->value_length = (uint32_t)(i - start);
    token->known = part->known;
    token->type = part->type == BF_TRUE && s[start] == 'f' ? BF_FALSE : part->type;
    token->is_escaped = 0;
  }
  if (!BF_NAME(stands)(s + i, shape->tail, shape->tail_length)) return 0;
  i += shape->tail_length;
  *end = i;
  return !high && (i == n || (i < n && s[i] == '\n'));
}
