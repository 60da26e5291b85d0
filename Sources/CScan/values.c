// SPDX-License-Identifier: Apache-2.0
#include "CScan.h"
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// One to three digits as a number up to 255 without a needless zero, or more than 255.
static inline uint32_t octet(const uint8_t *s, size_t n) {
  uint32_t first = s[0] - '0';
  if (n == 1) return first;
  if (n > 3 || first == 0) return 256;
  uint32_t two = first * 10 + (s[1] - '0');
  return n == 2 ? two : two * 10 + (s[2] - '0');
}

int bf_ipv4(const uint8_t *s, size_t n, uint32_t *address) {
  if (n < 7 || n > 15) return 0;
  uint32_t dots = 0, digits = 0;
#if defined(__SSE2__)
  __m128i text = _mm_loadu_si128((const __m128i *)s);
  dots = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(text, _mm_set1_epi8('.')));
  __m128i value = _mm_sub_epi8(text, _mm_set1_epi8('0'));
  digits = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(value, _mm_set1_epi8(9)), value));
#else
  for (size_t i = 0; i < n; i++) {
    dots |= (uint32_t)(s[i] == '.') << i;
    digits |= (uint32_t)((uint8_t)(s[i] - '0') <= 9) << i;
  }
#endif
  uint32_t all = (1u << n) - 1;
  dots &= all;
  if (((dots | digits) & all) != all || __builtin_popcount(dots) != 3) return 0;
  // A dot after the last byte ends the last part like the others.
  dots |= 1u << n;
  size_t start = 0;
  uint32_t found = 0;
  for (int part = 0; part < 4; part++) {
    size_t end = (size_t)__builtin_ctz(dots);
    if (end == start) return 0;
    uint32_t number = octet(s + start, end - start);
    if (number > 255) return 0;
    found = found << 8 | number;
    start = end + 1;
    dots &= dots - 1;
  }
  *address = found;
  return 1;
}

static int pair(const uint8_t *s, int64_t *out) {
  uint8_t tens = (uint8_t)(s[0] - '0'), ones = (uint8_t)(s[1] - '0');
  *out = tens * 10 + ones;
  return tens <= 9 && ones <= 9;
}

/// Days since 1970-01-01 (Howard Hinnant's days_from_civil, for years from 1 on).
static int days(const uint8_t *s, int64_t *out) {
  static const uint8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int64_t century, years, month, day;
  if (!pair(s, &century) || !pair(s + 2, &years) || s[4] != '-' || !pair(s + 5, &month) ||
      s[7] != '-' || !pair(s + 8, &day))
    return 0;
  int64_t year = century * 100 + years;
  if (year < 1 || month < 1 || month > 12 || day < 1) return 0;
  int is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  if (day > lengths[month - 1] + (month == 2 && is_leap)) return 0;
  int64_t shifted = month <= 2 ? year - 1 : year;
  int64_t era = shifted / 400, of_era = shifted - era * 400;
  int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  *out = era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
  return 1;
}

int bf_time(bf_day *day, const uint8_t *s, size_t n, int64_t *milliseconds) {
  if (n != 20 || s[10] != 'T' || s[13] != ':' || s[16] != ':' || s[19] != 'Z') return 0;
  uint64_t first, last;
  memcpy(&first, s, 8);
  memcpy(&last, s + 2, 8);
  if (first != day->first || last != day->last) {
    int64_t number;
    if (!days(s, &number)) return 0;
    *day = (bf_day){first, last, number};
  }
  int64_t hour, minute, second;
  if (!pair(s + 11, &hour) || !pair(s + 14, &minute) || !pair(s + 17, &second)) return 0;
  if (hour > 23 || minute > 59 || second > 59) return 0;
  *milliseconds = (((day->days * 24 + hour) * 60 + minute) * 60 + second) * 1000;
  return 1;
}

int bf_decimal(const uint8_t *s, size_t n, double *value) {
  static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7,
                                  1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  if (n > 17) return 0;
  size_t i = 0;
  int is_negative = s[0] == '-', digits = 0, decimals = -1;
  int64_t whole = 0;
  for (i += (size_t)is_negative; i < n; i++) {
    if (s[i] == '.') { decimals = 0; continue; }
    if ((uint8_t)(s[i] - '0') > 9) return 0;
    whole = whole * 10 + (s[i] - '0');
    digits++;
    if (decimals >= 0) decimals++;
  }
  if (digits > 15) return 0;
  double result = (double)whole / powers[decimals > 0 ? decimals : 0];
  *value = is_negative ? -result : result;
  return 1;
}

int bf_is_utf8(const uint8_t *s, size_t n, size_t *at) {
  size_t i = 0;
  while (i < n) {
    uint8_t c = s[i];
    *at = i;
    if (c < 0x80) { i++; continue; }
    size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (c < 0xC2 || c > 0xF4 || i + length > n) return 0;
    for (size_t k = 1; k < length; k++)
      if ((s[i + k] & 0xC0) != 0x80) return 0;
    if ((c == 0xE0 && s[i + 1] < 0xA0) || (c == 0xED && s[i + 1] > 0x9F) ||
        (c == 0xF0 && s[i + 1] < 0x90) || (c == 0xF4 && s[i + 1] > 0x8F))
      return 0;
    i += length;
  }
  return 1;
}
