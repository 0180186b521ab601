namespace CollectiveEconomy.Demonstration;

/// <summary>A value for every year from values of some: growing evenly between them, and before the first and after the last at an assumed rate.</summary>
internal sealed class Series(IReadOnlyDictionary<int, double> known, double growthOutside)
{
    public double At(int year)
    {
        if (known.TryGetValue(year, out var value))
            return value;
        var (first, last) = (known.Keys.Min(), known.Keys.Max());
        if (year < first)
            return known[first] * Math.Pow(1 + growthOutside, year - first);
        if (year > last)
            return known[last] * Math.Pow(1 + growthOutside, year - last);
        var before = known.Keys.Where(other => other < year).Max();
        var after = known.Keys.Where(other => other > year).Min();
        return known[before] * Math.Pow(known[after] / known[before], (year - before) / (double)(after - before));
    }
}
