package dev.sightline.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The longest run of rising numbers in a list, with gaps allowed: what need not be moved to put it in order.
final class LongestRise {
    private LongestRise() {}

    /// The indexes of such a run in a list in which no number stands twice.
    static Set<Integer> of(List<Integer> numbers) {
        int[] ends = new int[numbers.size()];
        int[] before = new int[numbers.size()];
        int length = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            // the runs found so far end in ever larger numbers: the first that ends beyond this one is bettered
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers.get(ends[middle]) < number) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        Set<Integer> run = new HashSet<>();
        for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = before[at]) {
            run.add(at);
        }
        return run;
    }
}
