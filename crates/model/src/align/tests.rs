//! Each rule of alignment by example, and what holds for any input.
