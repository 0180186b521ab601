namespace CollectiveEconomy.Evaluation.Transitions;

/// <summary>How many cases moved from one state to another.</summary>
public sealed class TransitionMatrix
{
    private readonly int[,] _counts;

    private TransitionMatrix(int[,] counts, int unknown) => (_counts, Unknown) = (counts, unknown);

    /// <summary>Number of states.</summary>
    public int States => _counts.GetLength(0);

    /// <summary>Number of cases whose state before or after is not known; they count nowhere else.</summary>
    public int Unknown { get; }

    /// <summary>Number of cases with both states known.</summary>
    public int Cases => Enumerable.Range(0, States).Sum(CasesFrom);

    /// <summary>Number of cases in the same state before and after.</summary>
    public int Stayers => Enumerable.Range(0, States).Sum(state => _counts[state, state]);

    /// <summary>Share of cases in the same state before and after, 0 to 1; null without cases.</summary>
    public double? StayerShare => Cases == 0 ? null : Stayers / (double)Cases;

    /// <summary>Number of cases whose state has a higher number after than before.</summary>
    public int Risen => Above((before, after) => after > before);

    /// <summary>Number of cases whose state has a lower number after than before.</summary>
    public int Fallen => Above((before, after) => after < before);

    /// <summary>The matrix of cases.</summary>
    /// <param name="states">Number of states.</param>
    /// <param name="cases">State of each case before and after, numbered from 0; null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A state is not one of the states.</exception>
    public static TransitionMatrix Of(int states, IEnumerable<(int? Before, int? After)> cases)
    {
        var counts = new int[states, states];
        var unknown = 0;
        foreach (var (before, after) in cases)
        {
            if (!IsState(before) || !IsState(after))
                throw new ArgumentOutOfRangeException(nameof(cases), "States must be numbered from 0 and be less than their number.");
            if (before is { } from && after is { } to)
                counts[from, to]++;
            else
                unknown++;
        }

        return new TransitionMatrix(counts, unknown);

        bool IsState(int? state) => state is null || (state >= 0 && state < states);
    }

    /// <summary>Number of cases that moved from a state to another, or stayed.</summary>
    public int Count(int before, int after) => _counts[before, after];

    /// <summary>Number of cases in a state before.</summary>
    public int CasesFrom(int before) => Enumerable.Range(0, States).Sum(after => _counts[before, after]);

    /// <summary>Number of cases in a state after.</summary>
    public int CasesTo(int after) => Enumerable.Range(0, States).Sum(before => _counts[before, after]);

    /// <summary>Share of the cases in a state before that are in another after, 0 to 1; null when no case was in the state before.</summary>
    public double? Share(int before, int after) => CasesFrom(before) is > 0 and var all ? _counts[before, after] / (double)all : null;

    private int Above(Func<int, int, bool> counts) =>
        (
            from before in Enumerable.Range(0, States)
            from after in Enumerable.Range(0, States)
            where counts(before, after)
            select _counts[before, after]
        ).Sum();
}
