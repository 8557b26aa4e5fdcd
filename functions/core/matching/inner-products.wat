;; Inner products sixteen numbers at a time, exact in whole numbers. All parameters are addresses in bytes, or counts.
;; inner-products.ts holds this program in bytes; a test compares the two.
(module
  (import "e" "memory" (memory 1 65536 shared))

  ;; The four lanes added up.
  (func $sum (param $lanes v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $lanes)) (i32x4.extract_lane 1 (local.get $lanes)))
      (i32.add (i32x4.extract_lane 2 (local.get $lanes)) (i32x4.extract_lane 3 (local.get $lanes)))))

  ;; The inner product of two rows of 8-bit numbers; `size` is a multiple of 16.
  (func $dot (export "dot") (param $a i32) (param $b i32) (param $size i32) (result i32)
    (local $low v128) (local $high v128) (local $end i32)
    (local.set $end (i32.add (local.get $a) (local.get $size)))
    (loop $next
      (local.set $low (i32x4.add (local.get $low)
        (i32x4.dot_i16x8_s (v128.load8x8_s (local.get $a)) (v128.load8x8_s (local.get $b)))))
      (local.set $high (i32x4.add (local.get $high)
        (i32x4.dot_i16x8_s (v128.load8x8_s offset=8 (local.get $a)) (v128.load8x8_s offset=8 (local.get $b)))))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $a) (local.get $end))))
    (call $sum (i32x4.add (local.get $low) (local.get $high))))

  ;; The inner products of one query of 16-bit numbers with `count` rows of 8-bit numbers that follow each other.
  (func (export "dots") (param $query i32) (param $rows i32) (param $count i32) (param $size i32) (param $results i32)
    (local $low v128) (local $high v128) (local $at i32) (local $end i32)
    (loop $nextRow
      (local.set $low (v128.const i32x4 0 0 0 0))
      (local.set $high (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $query))
      (local.set $end (i32.add (local.get $rows) (local.get $size)))
      (loop $next
        (local.set $low (i32x4.add (local.get $low)
          (i32x4.dot_i16x8_s (v128.load (local.get $at)) (v128.load8x8_s (local.get $rows)))))
        (local.set $high (i32x4.add (local.get $high)
          (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $at)) (v128.load8x8_s offset=8 (local.get $rows)))))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (local.set $rows (i32.add (local.get $rows) (i32.const 16)))
        (br_if $next (i32.lt_u (local.get $rows) (local.get $end))))
      (i32.store (local.get $results) (call $sum (i32x4.add (local.get $low) (local.get $high))))
      (local.set $results (i32.add (local.get $results) (i32.const 4)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $nextRow (local.get $count))))

  ;; Which of 8 × `blocks` rows are near to which of four queries: their cosine is above 0 and at least what the query asks for.
  ;; Shortened vectors decide first, in 16-bit numbers that lie in pairs: the first two of each of the four queries, then
  ;; the next two of each, and so on for `queryBytes`; the same for each eight rows. After `firstBytes` of the queries comes a pair for what
  ;; the numbers so far leave out; with it, blocks are given up early. Whatever then lies above the limit is compared in full.
  ;; `queryCards`: four limits of shortened products, four addresses of whole vectors (32 bits each), four lengths and four least
  ;; cosines (64 bits). `rowCards`, by eight rows: eight addresses, eight lengths. For every near pair two numbers of 32 bits
  ;; are written to `found`: row × 4 + query, and the product of the two. Returns how many pairs there are.
  (func (export "near") (param $queries i32) (param $queryBytes i32) (param $firstBytes i32) (param $rows i32) (param $rowCards i32)
    (param $blocks i32) (param $queryCards i32) (param $size i32) (param $found i32) (result i32)
    (local $block i32) (local $at i32) (local $end i32) (local $last i32) (local $nextRows i32) (local $start i32)
    (local $query v128) (local $row0 v128) (local $row1 v128)
    (local $a0 v128) (local $a1 v128) (local $b0 v128) (local $b1 v128)
    (local $c0 v128) (local $c1 v128) (local $d0 v128) (local $d1 v128)
    (local $limitA v128) (local $limitB v128) (local $limitC v128) (local $limitD v128)
    (local.set $start (local.get $found))
    (local.set $last (i32.add (local.get $queries) (local.get $queryBytes)))
    (local.set $limitA (v128.load32_splat (local.get $queryCards)))
    (local.set $limitB (v128.load32_splat offset=4 (local.get $queryCards)))
    (local.set $limitC (v128.load32_splat offset=8 (local.get $queryCards)))
    (local.set $limitD (v128.load32_splat offset=12 (local.get $queryCards)))
    (loop $nextBlock
      (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $a1 (v128.const i32x4 0 0 0 0))
      (local.set $b0 (v128.const i32x4 0 0 0 0)) (local.set $b1 (v128.const i32x4 0 0 0 0))
      (local.set $c0 (v128.const i32x4 0 0 0 0)) (local.set $c1 (v128.const i32x4 0 0 0 0))
      (local.set $d0 (v128.const i32x4 0 0 0 0)) (local.set $d1 (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $queries))
      (local.set $end (i32.add (local.get $queries) (local.get $firstBytes)))
      (local.set $nextRows (i32.add (local.get $rows) (i32.shl (local.get $queryBytes) (i32.const 1))))
      (block $isFar
        (loop $next
          (local.set $row0 (v128.load (local.get $rows)))
          (local.set $row1 (v128.load offset=16 (local.get $rows)))
          (local.set $query (v128.load32_splat (local.get $at)))
          (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $query) (local.get $row0))))
          (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $query) (local.get $row1))))
          (local.set $query (v128.load32_splat offset=4 (local.get $at)))
          (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $query) (local.get $row0))))
          (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $query) (local.get $row1))))
          (local.set $query (v128.load32_splat offset=8 (local.get $at)))
          (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $query) (local.get $row0))))
          (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $query) (local.get $row1))))
          (local.set $query (v128.load32_splat offset=12 (local.get $at)))
          (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $query) (local.get $row0))))
          (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $query) (local.get $row1))))
          (local.set $rows (i32.add (local.get $rows) (i32.const 32)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $next (i32.lt_u (local.get $at) (local.get $end)))
          (if (i32.lt_u (local.get $at) (local.get $last))
            (then
              (local.set $row0 (v128.load (local.get $rows)))
              (local.set $row1 (v128.load offset=16 (local.get $rows)))
              (br_if $isFar (i32.eqz (v128.any_true
                (v128.or
                  (v128.or
                    (call $above (local.get $a0) (local.get $a1) (v128.load32_splat (local.get $at)) (local.get $row0) (local.get $row1) (local.get $limitA))
                    (call $above (local.get $b0) (local.get $b1) (v128.load32_splat offset=4 (local.get $at)) (local.get $row0) (local.get $row1) (local.get $limitB)))
                  (v128.or
                    (call $above (local.get $c0) (local.get $c1) (v128.load32_splat offset=8 (local.get $at)) (local.get $row0) (local.get $row1) (local.get $limitC))
                    (call $above (local.get $d0) (local.get $d1) (v128.load32_splat offset=12 (local.get $at)) (local.get $row0) (local.get $row1) (local.get $limitD)))))))
              (local.set $rows (i32.add (local.get $rows) (i32.const 32)))
              (local.set $at (i32.add (local.get $at) (i32.const 16)))
              (local.set $end (local.get $last))
              (br $next))))
        (local.set $found (call $compare (i32x4.gt_s (local.get $a0) (local.get $limitA)) (i32x4.gt_s (local.get $a1) (local.get $limitA))
          (local.get $queryCards) (i32.const 0) (local.get $rowCards) (local.get $block) (local.get $size) (local.get $found)))
        (local.set $found (call $compare (i32x4.gt_s (local.get $b0) (local.get $limitB)) (i32x4.gt_s (local.get $b1) (local.get $limitB))
          (local.get $queryCards) (i32.const 1) (local.get $rowCards) (local.get $block) (local.get $size) (local.get $found)))
        (local.set $found (call $compare (i32x4.gt_s (local.get $c0) (local.get $limitC)) (i32x4.gt_s (local.get $c1) (local.get $limitC))
          (local.get $queryCards) (i32.const 2) (local.get $rowCards) (local.get $block) (local.get $size) (local.get $found)))
        (local.set $found (call $compare (i32x4.gt_s (local.get $d0) (local.get $limitD)) (i32x4.gt_s (local.get $d1) (local.get $limitD))
          (local.get $queryCards) (i32.const 3) (local.get $rowCards) (local.get $block) (local.get $size) (local.get $found))))
      (local.set $rows (local.get $nextRows))
      (local.set $rowCards (i32.add (local.get $rowCards) (i32.const 96)))
      (local.set $block (i32.add (local.get $block) (i32.const 1)))
      (br_if $nextBlock (i32.lt_u (local.get $block) (local.get $blocks))))
    (i32.shr_u (i32.sub (local.get $found) (local.get $start)) (i32.const 3)))

  ;; Where one more pair of numbers brings the sums of a query above its limit.
  (func $above (param $sum0 v128) (param $sum1 v128) (param $query v128) (param $row0 v128) (param $row1 v128) (param $limit v128) (result v128)
    (v128.or
      (i32x4.gt_s (i32x4.add (local.get $sum0) (i32x4.dot_i16x8_s (local.get $query) (local.get $row0))) (local.get $limit))
      (i32x4.gt_s (i32x4.add (local.get $sum1) (i32x4.dot_i16x8_s (local.get $query) (local.get $row1))) (local.get $limit))))

  ;; Compares a query in full with those of eight rows that its shortened vector leaves open; returns where the next are to be written.
  (func $compare (param $first v128) (param $second v128) (param $queryCards i32) (param $which i32) (param $rowCards i32) (param $block i32)
    (param $size i32) (param $found i32) (result i32)
    (local $open i32) (local $row i32) (local $product i32) (local $near f64)
    (local.set $open (i32.or (i32x4.bitmask (local.get $first)) (i32.shl (i32x4.bitmask (local.get $second)) (i32.const 4))))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $open)))
        (local.set $row (i32.ctz (local.get $open)))
        (local.set $open (i32.and (local.get $open) (i32.sub (local.get $open) (i32.const 1))))
        (local.set $product (call $dot
          (i32.load offset=16 (i32.add (local.get $queryCards) (i32.shl (local.get $which) (i32.const 2))))
          (i32.load (i32.add (local.get $rowCards) (i32.shl (local.get $row) (i32.const 2))))
          (local.get $size)))
        (local.set $near (f64.div
          (f64.convert_i32_s (local.get $product))
          (f64.mul
            (f64.load offset=32 (i32.add (local.get $queryCards) (i32.shl (local.get $which) (i32.const 3))))
            (f64.load offset=32 (i32.add (local.get $rowCards) (i32.shl (local.get $row) (i32.const 3)))))))
        (br_if $next (i32.eqz (f64.gt (local.get $near) (f64.const 0))))
        (br_if $next (i32.eqz (f64.ge (local.get $near)
          (f64.load offset=64 (i32.add (local.get $queryCards) (i32.shl (local.get $which) (i32.const 3)))))))
        (i32.store (local.get $found) (i32.or (local.get $which)
          (i32.shl (i32.add (i32.shl (local.get $block) (i32.const 3)) (local.get $row)) (i32.const 2))))
        (i32.store offset=4 (local.get $found) (local.get $product))
        (local.set $found (i32.add (local.get $found) (i32.const 8)))
        (br $next)))
    (local.get $found)))
