using System.Globalization;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Storage.Cubes;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>
/// The columns that guards ask of the protected table, worked out of the others by whoever asks. To hold them took as much time and memory as the facts themselves.
/// </summary>
internal static class GuardColumns
{
    /// <summary>Each column with its expression over the rows of a table that holds both files.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="hiddenIn">The name of the column that holds what the public is given in place of another column.</param>
    public static IEnumerable<(string Name, string Expression)> Of(Cube cube, Func<string, string> hiddenIn)
    {
        foreach (var guards in cube.Measures.SelectMany(measure => measure.Guards).GroupBy(guard => guard.Column))
        {
            var (exact, hidden) = ($"\"{guards.Key}\"", $"\"{hiddenIn(guards.Key)}\"");
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

    // What is published fits: its sizes are added up in 64 bits, or it is not published. 128 bits take twice as long as all the rest of a question.
    private static string Weighted(string value, Cube cube) =>
        $"CAST({value} AS BIGINT){(cube.Weight is { } weight ? $" * \"{weight}\"" : "")}";
}
