namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Quantiles by selection, computed as DuckDB's <c>quantile_cont</c> does.</summary>
internal static class Quantiles
{
    private const double Hundred = 100;

    /// <summary>The quantile of some numbers, whose order is changed; null of none.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="percent">Percentage of them at or below it.</param>
    public static double? Of(Span<long> numbers, int percent)
    {
        if (numbers.IsEmpty)
            return null;
        var place = (numbers.Length - 1) * (percent / Hundred);
        var (below, above) = ((int)Math.Floor(place), (int)Math.Ceiling(place));
        var low = (double)Select(numbers, below);
        if (below == above)
            return low;
        var high = (double)Least(numbers[above..]);
        var part = place - below;
        return (low * (1 - part)) + (high * part);
    }

    // Hoare's selection with the median of three: after it nothing before the place is greater, and nothing behind it less.
    private static long Select(Span<long> numbers, int place)
    {
        var (from, to) = (0, numbers.Length - 1);
        while (from < to)
        {
            var pivot = MedianOf(numbers[from], numbers[from + ((to - from) >> 1)], numbers[to]);
            var (left, right) = (from, to);
            while (left <= right)
            {
                while (numbers[left] < pivot)
                    left++;
                while (numbers[right] > pivot)
                    right--;
                if (left <= right)
                {
                    (numbers[left], numbers[right]) = (numbers[right], numbers[left]);
                    (left, right) = (left + 1, right - 1);
                }
            }

            if (place <= right)
                to = right;
            else if (place >= left)
                from = left;
            else
                break;
        }

        return numbers[place];
    }

    private static long MedianOf(long one, long other, long third) => Math.Max(Math.Min(one, other), Math.Min(Math.Max(one, other), third));

    private static long Least(Span<long> numbers)
    {
        var least = numbers[0];
        foreach (var number in numbers)
            least = Math.Min(least, number);
        return least;
    }
}
