using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>Reads what is shown of one measure out of each cell of an answer.</summary>
public sealed class DisclosureFilter
{
    private const string Points = "POINTS";
    private const string Percent = "PERCENT";
    private const int Hundred = 100;

    private readonly CubeQuery _question;
    private readonly Measure _measure;
    private readonly Statistic[] _asked;
    private readonly bool _isProtected;
    private readonly bool _isOfClasses;
    private readonly bool _tellsStatus;
    private readonly bool _isFull;

    /// <summary>How a measure is read for a caller.</summary>
    /// <param name="question">The question.</param>
    /// <param name="measure">One of its measures.</param>
    /// <param name="access">Whose answer it is.</param>
    public DisclosureFilter(CubeQuery question, Measure measure, AccessClass access)
    {
        _question = question;
        _measure = measure;
        _asked = [.. question.Computed.Where(figure => ReferenceEquals(figure.Measure, measure)).Select(figure => figure.Statistic)];
        _isProtected = access == AccessClass.Protected;
        _isFull = question.HasFullPrecision && !_isProtected;
        _isOfClasses = question.IsSensitive;
        _tellsStatus = _asked.Contains(Statistic.Status);
    }

    /// <summary>What is shown of it in a cell.</summary>
    public MeasureAnswer Read(CellAggregates cell)
    {
        if (_isProtected && IsWithheld(cell))
            return new MeasureAnswer(ObservationStatus.Q, null, []) { Measure = _measure };
        var error = _isProtected && _measure.IsConfidential ? ErrorOf(cell) : null;
        var values = new (Statistic, decimal?)[_asked.Length];
        for (var place = 0; place < values.Length; place++)
            values[place] = (_asked[place], _isProtected ? Protected(_asked[place], cell) : Exact(_asked[place], cell));
        return new MeasureAnswer(_tellsStatus ? StatusOf(cell, error) : ObservationStatus.A, error, values) { Measure = _measure };
    }

    private decimal? Exact(Statistic statistic, CellAggregates cell) =>
        statistic == Statistic.Status ? null
        : _isFull ? _measure.Read(statistic, cell)
        : Precision.Shown(_measure, statistic, _measure.Read(statistic, cell), cell);

    private decimal? Protected(Statistic statistic, CellAggregates cell) =>
        Disclosure.RoundedCount(_question, _measure, statistic) is { } count
            ? RandomRounding.Of(cell.Count(count), cell.Count(new CellKey(count)))
        : !_measure.IsConfidential ? Exact(statistic, cell)
        : statistic switch
        {
            Statistic.Status or Statistic.Minimum or Statistic.Maximum or Statistic.SamplingError => null,
            Statistic.Median or Statistic.P10 or Statistic.P90 => _measure.Guards.All(guard =>
                cell.Count(guard.Contributors) >= Disclosure.QuantileFrequency
            )
                ? Bounded(SignificantDigits.Of(_measure.Read(statistic, cell), Disclosure.QuantileDigits))
                : null,
            _ => Precision.Shown(_measure, statistic, Rounded(statistic, _measure.Read(statistic, cell), cell), cell),
        };

    // No more digits than the noise leaves meaning to.
    private decimal? Rounded(Statistic statistic, decimal? value, CellAggregates cell) =>
        value is { } number && NoiseError.Of(_measure, statistic, number, cell) is { } error
            ? Bounded(SignificantDigits.Within(number, error / 4))
            : value;

    // Only what is shown is cut off at the ends of a scale: single protected values go beyond, or noise would be folded there.
    private decimal? Bounded(decimal? value) =>
        _measure is Amount { Unit: Points } or Ratio { IsShare: true } && value is { } number ? Math.Clamp(number, 0, Hundred) : value;

    private bool IsWithheld(CellAggregates cell)
    {
        if (!_measure.IsConfidential)
            return false;
        // An amount by class would reveal the class of its organisation.
        if (_isOfClasses && !_measure.IsSensitive)
            return true;
        if (_question.Cube.HoldsNonRespondents && cell.Count(new Organisations()) < Disclosure.MinimumExisting)
            return true;
        foreach (var guard in _measure.Guards)
            if (
                cell.Count(guard.Contributors) < Disclosure.MinimumFrequency
                || (guard.ChecksDominance && cell.Number(guard.Largest) > Disclosure.Dominance * cell.Number(guard.Magnitude))
            )
                return true;
        return false;
    }

    // A margin may be any percentage, so its error is stated relative to it.
    private bool IsInPoints =>
        _measure
            is Amount { Unit: Percent or Points }
                or Ratio { IsShare: true }
                or Ratio { IsSensitive: true }
                or Ratio { IsChange: true };

    private ErrorClass? ErrorOf(CellAggregates cell)
    {
        var statistic = _measure.Statistics[0];
        if (_measure.Read(statistic, cell) is not { } value || NoiseError.Of(_measure, statistic, value, cell) is not { } error)
            return null;
        return IsInPoints ? ErrorClasses.Of(error)
            : value == 0 ? ErrorClass.Beyond25
            : ErrorClasses.Of(Hundred * error / Math.Abs(value));
    }

    // The first that holds: withheld (Q, above, or by the senders), missing (O), unreliable (U), break (B), provisional (P), estimated (E), normal (A).
    private ObservationStatus StatusOf(CellAggregates cell, ErrorClass? error) =>
        _measure.Read(_measure.Statistics[0], cell) is null
            ? (IsSome(ObservationStatus.Q, cell) ? ObservationStatus.Q : ObservationStatus.O)
        : error == ErrorClass.Beyond25 || IsOfFew(cell) || IsMost(ObservationStatus.U, cell) ? ObservationStatus.U
        : IsMost(ObservationStatus.B, cell) ? ObservationStatus.B
        : IsSome(ObservationStatus.P, cell) ? ObservationStatus.P
        : IsSome(ObservationStatus.E, cell) ? ObservationStatus.E
        : ObservationStatus.A;

    // The public's count is the one rounded at random, so that the status does not give the true one away.
    private bool IsOfFew(CellAggregates cell) =>
        Reliability.NeedsObservations(_measure)
        && (_isProtected ? Protected(Statistic.Observations, cell) : Exact(Statistic.Observations, cell)) < Reliability.MinObservations;

    private bool IsSome(ObservationStatus status, CellAggregates cell) =>
        _question.Statuses.TryGetValue(status, out var flag) && cell.Any(new AnyOf(flag));

    private bool IsMost(ObservationStatus status, CellAggregates cell) =>
        _question.Statuses.TryGetValue(status, out var flag)
        && _measure.Observed is { } observed
        && cell.Count(new Units(flag)) is > 0 and var flagged
        && 2 * flagged >= cell.Count(observed);
}
