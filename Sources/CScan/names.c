// SPDX-License-Identifier: Apache-2.0
#include "names.h"
#include <stdlib.h>
#include <string.h>

static uint32_t hash(const uint8_t *text, size_t length) {
  uint32_t state = 2166136261u;
  for (size_t i = 0; i < length; i++) state = (state ^ text[i]) * 16777619u;
  return state ^ (state >> 15);
}

bf_names *bf_names_make(const char *const *texts, int count) {
  bf_names *names = calloc(1, sizeof *names);
  if (!names || count > BF_MAX_NAMES) abort();
  names->count = count;
  for (int i = 0; i < BF_SLOTS; i++) names->slots[i] = -1;
  for (int i = 0; i < BF_GUESSES; i++) names->guess[i] = 0;
  for (int i = 0; i < count; i++) {
    size_t length = strlen(texts[i]);
    if (length > BF_NAME_LENGTH) abort();
    memcpy(names->text[i], texts[i], length);
    names->text[i][length] = '"';
    names->length[i] = (uint8_t)length;
    uint32_t slot = hash((const uint8_t *)texts[i], length) % BF_SLOTS;
    while (names->slots[slot] >= 0) slot = (slot + 1) % BF_SLOTS;
    names->slots[slot] = (int16_t)i;
  }
  return names;
}

void bf_names_free(bf_names *names) { free(names); }

int bf_names_find_again(bf_names *names, const uint8_t *text, size_t length) {
  int last = names->guess[0];
  if (names->length[last] == length && memcmp(names->text[last], text, length) == 0) return last;
  int found = bf_names_find(names, text, length);
  if (found >= 0) names->guess[0] = (int16_t)found;
  return found;
}

int bf_names_find(const bf_names *names, const uint8_t *text, size_t length) {
  if (length > BF_NAME_LENGTH) return -1;
  uint32_t slot = hash(text, length) % BF_SLOTS;
  while (names->slots[slot] >= 0) {
    int index = names->slots[slot];
    if (names->length[index] == length && memcmp(names->text[index], text, length) == 0) return index;
    slot = (slot + 1) % BF_SLOTS;
  }
  return -1;
}
