using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>Reads what is shown of one measure out of each cell of an answer.</summary>
public sealed class MeasureReading
{
    private readonly Cube _cube;
    private readonly Measure _measure;
    private readonly Statistic[] _asked;
    private readonly Guard[] _guards;
    private readonly bool _roundsCounts;
    private readonly bool _blursQuantiles;
    private readonly bool _tellsStatus;

    /// <summary>How a measure is read for a caller.</summary>
    /// <param name="question">The question.</param>
    /// <param name="measure">One of its measures.</param>
    /// <param name="access">Whose answer it is.</param>
    public MeasureReading(CubeQuestion question, Measure measure, AccessClass access)
    {
        var isProtected = access == AccessClass.Protected;
        _cube = question.Cube;
        _measure = measure;
        _asked = [.. question.Computed.Where(figure => ReferenceEquals(figure.Measure, measure)).Select(figure => figure.Statistic)];
        _guards = isProtected ? [.. Disclosure.GuardsOf(measure, question)] : [];
        _roundsCounts = isProtected && (question.IsSensitive || measure.IsSensitive);
        _blursQuantiles = isProtected && measure is Amount { IsConfidential: true };
        _tellsStatus = _asked.Contains(Statistic.Status);
    }

    /// <summary>What is shown of it in a cell.</summary>
    public MeasureAnswer Read(Aggregates cell)
    {
        foreach (var guard in _guards)
            if (IsWithheld(guard, cell))
                return new MeasureAnswer(IsMissing(cell) ? ObservationStatus.O : ObservationStatus.Q, []);
        var shown = _roundsCounts ? new Aggregates(cell) { RoundsCounts = true } : cell;
        var values = new (Statistic, decimal?)[_asked.Length];
        for (var place = 0; place < values.Length; place++)
            values[place] = (_asked[place], Value(_asked[place], shown));
        return new MeasureAnswer(_tellsStatus ? StatusOf(shown) : ObservationStatus.A, values);
    }

    private decimal? Value(Statistic statistic, Aggregates cell) =>
        statistic switch
        {
            Statistic.Status => null,
            Statistic.Minimum or Statistic.Maximum when _blursQuantiles => null,
            Statistic.Median or Statistic.P10 or Statistic.P90 when _blursQuantiles => Array.TrueForAll(
                _guards,
                guard => cell.ExactCount(guard.Contributors) >= Disclosure.QuantileFrequency
            )
                ? SignificantDigits.Of(_measure.Read(statistic, cell), Disclosure.QuantileDigits)
                : null,
            _ => _measure.Read(statistic, cell),
        };

    private bool IsWithheld(Guard guard, Aggregates cell) =>
        cell.ExactCount(guard.Contributors) < Disclosure.MinimumFrequency
        || (_measure.IsConfidential && cell.Number(guard.Largest) > Disclosure.Dominance * cell.Number(guard.Magnitude));

    private ObservationStatus StatusOf(Aggregates cell) =>
        IsMissing(cell) ? ObservationStatus.O
        : IsSome(_cube.Provisional, cell) ? ObservationStatus.P
        : IsSome(_cube.Estimated, cell) ? ObservationStatus.E
        : ObservationStatus.A;

    private bool IsMissing(Aggregates cell) => _measure.Read(_measure.Statistics[0], cell) is null;

    private static bool IsSome(string? flag, Aggregates cell) => flag is { } column && cell.Any(new AnyOf(column));
}
