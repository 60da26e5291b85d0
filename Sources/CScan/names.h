// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "CScan.h"

#define BF_MAX_NAMES 256
#define BF_NAME_LENGTH 31
#define BF_SLOTS 1024
#define BF_GUESSES 64

struct bf_names {
  int count;
  uint8_t length[BF_MAX_NAMES];
  uint8_t text[BF_MAX_NAMES][BF_NAME_LENGTH + 1];  // followed by the closing quote
  int16_t slots[BF_SLOTS];
  int16_t guess[BF_GUESSES];                       // the name seen last at this place in a line
};
