using System.Globalization;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Storage.Cubes;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>
/// The columns that guards ask of the protected table, worked out when a release is loaded: in each question they would take as long as the figures themselves.
/// </summary>
internal static class GuardColumns
{
    /// <summary>Each column with its expression over the rows of both files, <c>exact</c> and <c>hidden</c>.</summary>
    public static IEnumerable<(string Name, string Expression)> Of(Cube cube)
    {
        foreach (var guards in cube.Measures.SelectMany(measure => measure.Guards).GroupBy(guard => guard.Column))
        {
            var (exact, hidden) = ($"exact.\"{guards.Key}\"", $"hidden.\"{guards.Key}\"");
            yield return (ProtectedFacts.ContributesTo(guards.Key), $"CASE WHEN {exact} <> 0 AND {hidden} IS NOT NULL THEN true END");
            if (guards.Any(guard => guard.ChecksDominance))
                yield return (ProtectedFacts.SizeOf(guards.Key), $"ABS({Weighted(exact, cube)})");
            if (guards.FirstOrDefault(guard => guard.Scale is not null) is { } scaled)
                yield return (ProtectedFacts.MagnitudeOf(guards.Key), Magnitude(scaled, hidden, cube));
        }
    }

    private static string Magnitude(Guard guard, string value, Cube cube)
    {
        var floor = guard.Scale!.Floor.ToString(CultureInfo.InvariantCulture);
        var magnitude = guard.Scale.IsProportional ? $"GREATEST(ABS({value}), {floor})" : floor;
        var unit = guard.Scale.Unit == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" // {guard.Scale.Unit}");
        return $"CASE WHEN {value} IS NOT NULL THEN {Weighted(magnitude, cube)}{unit} END";
    }

    // 64 bits are enough for what an organisation reports, many times over; beyond them DuckDB refuses to load the release rather than wrap. 128 bits take
    // twice as long as all the rest of a release.
    private static string Weighted(string value, Cube cube) =>
        $"CAST({value} AS BIGINT){(cube.Weight is { } weight ? $" * exact.\"{weight}\"" : "")}";
}
