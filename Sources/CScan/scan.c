// SPDX-License-Identifier: Apache-2.0
#include "names.h"
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static int hex4(const uint8_t *s, uint32_t *out) {
  uint32_t value = 0;
  for (int i = 0; i < 4; i++) {
    uint8_t c = s[i];
    uint32_t digit = c - '0';
    if (digit > 9) {
      digit = (uint32_t)((c | 0x20) - 'a');
      if (digit > 5) return 0;
      digit += 10;
    }
    value = value << 4 | digit;
  }
  *out = value;
  return 1;
}

/// Steps over one escape at `*at`; the low half of a pair has to follow its high half.
static int bf_escape(const uint8_t *s, size_t *at, size_t n) {
  size_t i = *at;
  if (i + 1 >= n) { *at = n; return BF_TORN; }
  uint8_t c = s[i + 1];
  if (c == '"' || c == '\\' || c == '/' || c == 'b' || c == 'f' || c == 'n' || c == 'r' || c == 't') {
    *at = i + 2;
    return 0;
  }
  uint32_t unit, low;
  if (c != 'u') return BF_NOT_JSON;
  if (i + 6 > n) { *at = n; return BF_TORN; }
  if (!hex4(s + i + 2, &unit)) return BF_NOT_JSON;
  if (unit >= 0xDC00 && unit < 0xE000) return BF_BAD_UTF8;
  if (unit < 0xD800 || unit >= 0xE000) { *at = i + 6; return 0; }
  if (i + 12 > n || s[i + 6] != '\\' || s[i + 7] != 'u' || !hex4(s + i + 8, &low)) return BF_BAD_UTF8;
  if (low < 0xDC00 || low >= 0xE000) return BF_BAD_UTF8;
  *at = i + 12;
  return 0;
}

static inline int is_digit(const uint8_t *s, size_t i, size_t n) {
  return i < n && (uint8_t)(s[i] - '0') <= 9;
}

/// Steps over a number or a word.
static int bf_scalar(const uint8_t *s, size_t i, size_t n, size_t *end, uint8_t *type) {
  static const struct { const char *text; uint8_t length, type; } words[] = {
      {"true", 4, BF_TRUE}, {"false", 5, BF_FALSE}, {"null", 4, BF_NULL}};
  for (int w = 0; w < 3; w++) {
    if (s[i] != words[w].text[0]) continue;
    size_t k = 0;
    while (k < words[w].length && i + k < n && s[i + k] == words[w].text[k]) k++;
    *end = i + k;
    *type = words[w].type;
    if (k == words[w].length) return 0;
    return i + k == n ? BF_TORN : BF_NOT_JSON;
  }
  *type = BF_NUMBER;
  if (s[i] == '-') i++;
  if (i < n && s[i] == '0') {
    i++;
  } else {
    if (!is_digit(s, i, n)) goto wrong;
    while (is_digit(s, i, n)) i++;
  }
  if (i < n && s[i] == '.') {
    i++;
    if (!is_digit(s, i, n)) goto wrong;
    while (is_digit(s, i, n)) i++;
  }
  if (i < n && (s[i] | 0x20) == 'e') {
    i++;
    if (i < n && (s[i] == '+' || s[i] == '-')) i++;
    if (!is_digit(s, i, n)) goto wrong;
    while (is_digit(s, i, n)) i++;
  }
  *end = i;
  return 0;
wrong:
  *end = i;
  return i >= n ? BF_TORN : BF_NOT_JSON;
}

static inline size_t string_end_scalar(const uint8_t *s, size_t i, size_t n, int *high) {
  while (i < n && s[i] != '"' && s[i] != '\\' && s[i] >= 0x20) {
    *high |= s[i] & 0x80;
    i++;
  }
  return i;
}

static inline int same_scalar(const uint8_t *left, const uint8_t *right, size_t n) {
  return memcmp(left, right, n) == 0;
}

#define BF_TARGET
#define BF_NAME(x) x##_scalar
#include "tokenise.h"
#undef BF_TARGET
#undef BF_NAME

int bf_tokenise_scalar(bf_names *names, const uint8_t *line, size_t length, bf_token *tokens,
                       int capacity, size_t *column) {
  return tokenise_scalar(names, line, length, tokens, capacity, column);
}

#if defined(__x86_64__)
/// Reads 32 bytes at a time, up to 31 past the end of the line: hence the padding.
__attribute__((target("avx2,bmi"))) static inline size_t string_end_avx2(const uint8_t *s, size_t i,
                                                                         size_t n, int *high) {
  const __m256i quote = _mm256_set1_epi8('"'), slash = _mm256_set1_epi8('\\');
  const __m256i control = _mm256_set1_epi8(0x1F);
  while (i < n) {
    __m256i v = _mm256_loadu_si256((const __m256i *)(s + i));
    __m256i special = _mm256_or_si256(
        _mm256_or_si256(_mm256_cmpeq_epi8(v, quote), _mm256_cmpeq_epi8(v, slash)),
        _mm256_cmpeq_epi8(_mm256_min_epu8(v, control), v));
    uint32_t stops = (uint32_t)_mm256_movemask_epi8(special);
    uint32_t highs = (uint32_t)_mm256_movemask_epi8(v);
    if (stops) {
      *high |= (highs & (stops ^ (stops - 1))) != 0;
      i += (size_t)__builtin_ctz(stops);
      return i < n ? i : n;
    }
    *high |= highs != 0;
    i += 32;
  }
  return n;
}

/// Whether the first `n` bytes are equal; 32 are read on both sides, which padding and the width of names allow.
__attribute__((target("avx2,bmi"))) static inline int same_avx2(const uint8_t *left, const uint8_t *right, size_t n) {
  __m256i equal = _mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)left), _mm256_loadu_si256((const __m256i *)right));
  uint32_t wanted = n >= 32 ? ~0u : (1u << n) - 1;
  return ((uint32_t)_mm256_movemask_epi8(equal) & wanted) == wanted;
}

#define BF_TARGET __attribute__((target("avx2,bmi")))
#define BF_NAME(x) x##_avx2
#include "tokenise.h"
#include "match.h"
#undef BF_TARGET
#undef BF_NAME

int bf_tokenise(bf_names *names, const uint8_t *line, size_t length, bf_token *tokens, int capacity,
                size_t *column) {
  if (__builtin_cpu_supports("avx2"))
    return tokenise_avx2(names, line, length, tokens, capacity, column);
  return tokenise_scalar(names, line, length, tokens, capacity, column);
}

int bf_match(const bf_shape *shape, const uint8_t *bytes, size_t length, bf_token *tokens, size_t *end) {
  return __builtin_cpu_supports("avx2") && match_avx2(shape, bytes, length, tokens, end);
}
#else
int bf_match(const bf_shape *shape, const uint8_t *bytes, size_t length, bf_token *tokens, size_t *end) {
  return 0;
}

int bf_tokenise(bf_names *names, const uint8_t *line, size_t length, bf_token *tokens, int capacity,
                size_t *column) {
  return tokenise_scalar(names, line, length, tokens, capacity, column);
}
#endif

int bf_strings(const uint8_t *s, size_t n, bf_token *tokens, int capacity) {
  int count = 0;
  size_t i = 1;
  for (;;) {
    while (i < n && (s[i] <= ' ' || s[i] == ',')) i++;
    if (i >= n || s[i] == ']') return count;
    if (s[i] != '"') return -1;
    if (count == capacity) return BF_FULL;
    size_t start = ++i;
    uint8_t escaped = 0;
    while (i < n && s[i] != '"') {
      if (s[i] == '\\') { escaped = 1; i++; }
      i++;
    }
    tokens[count].value = (uint32_t)start;
    tokens[count].value_length = (uint32_t)(i - start);
    tokens[count].is_escaped = escaped;
    count++;
    i++;
  }
}

size_t bf_unescape(const uint8_t *text, size_t length, uint8_t *out) {
  size_t o = 0;
  for (size_t i = 0; i < length; i++) {
    if (text[i] != '\\') { out[o++] = text[i]; continue; }
    uint32_t unit = 0, low = 0;
    switch (text[++i]) {
      case 'b': out[o++] = '\b'; break;
      case 'f': out[o++] = '\f'; break;
      case 'n': out[o++] = '\n'; break;
      case 'r': out[o++] = '\r'; break;
      case 't': out[o++] = '\t'; break;
      case 'u':
        hex4(text + i + 1, &unit);
        i += 4;
        if (unit >= 0xD800 && unit < 0xDC00) {
          hex4(text + i + 3, &low);
          i += 6;
          unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }
        if (unit < 0x80) {
          out[o++] = (uint8_t)unit;
        } else if (unit < 0x800) {
          out[o++] = (uint8_t)(0xC0 | unit >> 6);
          out[o++] = (uint8_t)(0x80 | (unit & 0x3F));
        } else if (unit < 0x10000) {
          out[o++] = (uint8_t)(0xE0 | unit >> 12);
          out[o++] = (uint8_t)(0x80 | (unit >> 6 & 0x3F));
          out[o++] = (uint8_t)(0x80 | (unit & 0x3F));
        } else {
          out[o++] = (uint8_t)(0xF0 | unit >> 18);
          out[o++] = (uint8_t)(0x80 | (unit >> 12 & 0x3F));
          out[o++] = (uint8_t)(0x80 | (unit >> 6 & 0x3F));
          out[o++] = (uint8_t)(0x80 | (unit & 0x3F));
        }
        break;
      default: out[o++] = text[i];
    }
  }
  return o;
}
