// SPDX-License-Identifier: Apache-2.0
// The tokeniser's body, compiled once for each instruction set. The including file defines
// BF_TARGET (a function attribute), BF_NAME(x) (its suffix) and a string_end with that suffix.

/// Skips blanks. A line holds no newline, but a `\r` before it is one.
BF_TARGET static inline size_t BF_NAME(skip)(const uint8_t *s, size_t i, size_t n) {
  while (i < n && (s[i] == ' ' || s[i] == '\t' || s[i] == '\r' || s[i] == '\n')) i++;
  return i;
}

/// From the byte after an opening quote to its closing quote. Returns 0 or an error, with the place in `*end`.
BF_TARGET static inline int BF_NAME(string)(const uint8_t *s, size_t i, size_t n, size_t *end,
                                            int *escaped, int *high) {
  for (;;) {
    i = BF_NAME(string_end)(s, i, n, high);
    if (i >= n) { *end = n; return BF_TORN; }
    uint8_t c = s[i];
    if (__builtin_expect(c == '"', 1)) { *end = i; return 0; }
    if (c != '\\') { *end = i; return BF_NOT_JSON; }
    *escaped = 1;
    int problem = bf_escape(s, &i, n);
    if (problem) { *end = i; return problem; }
  }
}

BF_TARGET static int BF_NAME(skip_nested)(const uint8_t *s, size_t i, size_t n, size_t *end,
                                          int *high) {
  uint64_t objects = 0;  // bit per level: inside an object
  int depth = 0, escaped = 0;
  for (;;) {
    // A value begins at i.
    i = BF_NAME(skip)(s, i, n);
    if (i >= n) { *end = n; return BF_TORN; }
    uint8_t c = s[i];
    if (c == '{' || c == '[') {
      if (depth == BF_DEPTH) { *end = i; return BF_TOO_DEEP; }
      int is_object = c == '{';
      objects = (objects << 1) | (uint64_t)is_object;
      depth++;
      i = BF_NAME(skip)(s, i + 1, n);
      if (i >= n) { *end = n; return BF_TORN; }
      if (s[i] != (is_object ? '}' : ']')) {
        if (!is_object) continue;
        goto key;
      }
    } else if (c == '"') {
      int problem = BF_NAME(string)(s, i + 1, n, &i, &escaped, high);
      if (problem) { *end = i; return problem; }
      i++;
      goto after;
    } else {
      uint8_t type;
      int problem = bf_scalar(s, i, n, &i, &type);
      if (problem) { *end = i; return problem; }
      goto after;
    }
  close:
    i++;
    objects >>= 1;
    depth--;
  after:
    if (depth == 0) { *end = i; return 0; }
    i = BF_NAME(skip)(s, i, n);
    if (i >= n) { *end = n; return BF_TORN; }
    if (s[i] == ((objects & 1) ? '}' : ']')) goto close;
    if (s[i] != ',') { *end = i; return BF_NOT_JSON; }
    i++;
    if (!(objects & 1)) continue;
  key:
    i = BF_NAME(skip)(s, i, n);
    if (i >= n) { *end = n; return BF_TORN; }
    if (s[i] != '"') { *end = i; return BF_NOT_JSON; }
    int problem = BF_NAME(string)(s, i + 1, n, &i, &escaped, high);
    if (problem) { *end = i; return problem; }
    i = BF_NAME(skip)(s, i + 1, n);
    if (i >= n) { *end = n; return BF_TORN; }
    if (s[i] != ':') { *end = i; return BF_NOT_JSON; }
    i++;
  }
}

BF_TARGET static int BF_NAME(tokenise)(bf_names *names, const uint8_t *s, size_t n, bf_token *tokens,
                                       int capacity, size_t *column) {
  uint64_t seen[BF_MAX_NAMES / 64] = {0};
  int count = 0, high = 0, problem = 0;
  size_t i = BF_NAME(skip)(s, 0, n);
  if (i < n && s[i] != '{') {
    size_t start = i;
    problem = BF_NAME(skip_nested)(s, i, n, &i, &high);
    if (!problem) i = start;
    *column = i;
    return problem ? problem : BF_NOT_OBJECT;
  }
  i = BF_NAME(skip)(s, i + 1, n);
  if (i < n && s[i] == '}') { i++; goto end; }
  for (;;) {
    if (i >= n) goto torn;
    if (s[i] != '"') goto wrong;
    if (count == capacity) return BF_FULL;
    bf_token *token = &tokens[count];
    size_t key = i + 1, key_end;
    int escaped = 0, known = names->guess[count < BF_GUESSES ? count : BF_GUESSES - 1];
    size_t length = names->length[known];
    if (key + length < n && BF_NAME(same)(s + key, names->text[known], length + 1)) {
      key_end = key + length;
    } else {
      problem = BF_NAME(string)(s, key, n, &key_end, &escaped, &high);
      if (problem) { i = key_end; goto fail; }
      known = escaped ? -1 : bf_names_find(names, s + key, key_end - key);
      if (known >= 0 && count < BF_GUESSES) names->guess[count] = (int16_t)known;
    }
    if (known >= 0) {
      uint64_t bit = 1ull << (known & 63);
      if (seen[known >> 6] & bit) { *column = key - 1; return BF_DUPLICATE; }
      seen[known >> 6] |= bit;
    }
    token->key = (uint32_t)key;
    token->key_length = (uint32_t)(key_end - key);
    token->known = (int16_t)known;
    i = key_end + 1;
    if (__builtin_expect(i >= n || s[i] != ':', 0)) {
      i = BF_NAME(skip)(s, i, n);
      if (i >= n) goto torn;
      if (s[i] != ':') goto wrong;
    }
    i++;
    if (__builtin_expect(i < n && s[i] <= ' ', 0)) i = BF_NAME(skip)(s, i, n);
    if (i >= n) goto torn;
    int value_escaped = 0;
    size_t value = i, value_end;
    if (s[i] == '"') {
      value++;
      problem = BF_NAME(string)(s, value, n, &value_end, &value_escaped, &high);
      if (problem) { i = value_end; goto fail; }
      token->type = BF_STRING;
      i = value_end + 1;
    } else if (s[i] == '{' || s[i] == '[') {
      token->type = s[i] == '{' ? BF_OBJECT : BF_ARRAY;
      problem = BF_NAME(skip_nested)(s, i, n, &value_end, &high);
      if (problem) { i = value_end; goto fail; }
      i = value_end;
    } else {
      problem = bf_scalar(s, i, n, &value_end, &token->type);
      if (problem) { i = value_end; goto fail; }
      i = value_end;
    }
    token->value = (uint32_t)value;
    token->value_length = (uint32_t)(value_end - value);
    token->is_escaped = (uint8_t)(value_escaped | (escaped << 1));
    count++;
    if (__builtin_expect(i < n && s[i] <= ' ', 0)) i = BF_NAME(skip)(s, i, n);
    if (i >= n) goto torn;
    if (s[i] == ',') {
      i++;
      if (__builtin_expect(i < n && s[i] <= ' ', 0)) i = BF_NAME(skip)(s, i, n);
      continue;
    }
    if (s[i] != '}') goto wrong;
    i++;
    break;
  }
end:
  i = BF_NAME(skip)(s, i, n);
  if (i < n) goto wrong;
  if (high && !bf_is_utf8(s, n, column)) return BF_BAD_UTF8;
  return count;
torn:
  *column = n;
  return BF_TORN;
wrong:
  problem = BF_NOT_JSON;
fail:
  *column = i;
  return problem;
}
