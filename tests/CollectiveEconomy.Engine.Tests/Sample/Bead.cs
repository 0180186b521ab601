namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>A bead with a value of every kind.</summary>
/// <param name="Number">Its number, from 0.</param>
public sealed record Bead(int Number) : INumbered
{
    /// <summary>A text with what JSON escapes.</summary>
    public string? Text => Number % 3 == 0 ? null : $"Hạt \"{Number}\" <đỏ>\n";

    /// <summary>A large number.</summary>
    public long? Large => Number % 2 == 0 ? null : 10_000_000_000L + Number;

    /// <summary>An inexact number.</summary>
    public double Ratio => Number / 7d;

    /// <summary>An exact number.</summary>
    public decimal? Share => Number % 4 == 0 ? null : Number + 0.10m;

    /// <summary>A day.</summary>
    public DateOnly Day => new DateOnly(2024, 2, 29).AddDays(Number);

    /// <summary>A day, or none.</summary>
    public DateOnly? OtherDay => Number % 2 == 0 ? null : Day;

    /// <summary>A flag.</summary>
    public bool IsRound => Number % 2 == 0;

    /// <summary>A colour; some beads have one that the schema lacks.</summary>
    public BeadColour? Colour => Number % 5 == 0 ? null : (BeadColour)(Number % 3);

    /// <summary>A text that some beads should have, and have not.</summary>
    public string Name => Number % 4 == 3 ? null! : $"bead {Number}";

    /// <summary>A value of which some can't be read.</summary>
    public int Weight => Number % 5 == 4 ? throw new InvalidOperationException($"Bead {Number} was lost.") : Number;

    /// <summary>Words, some of them missing.</summary>
    public IReadOnlyList<string?> Words => ["một", null, $"{Number}"];

    /// <summary>Numbers, none of them missing.</summary>
    public IReadOnlyList<int> Digits => [Number, Number + 1];

    /// <summary>Rows of beads, with gaps.</summary>
    public IReadOnlyList<IReadOnlyList<Bead?>> Rows =>
        [
            [new(Number + 1), null],
            [],
            [new(Number + 2)],
        ];

    /// <summary>Beads, of which one is missing at times though none may be.</summary>
    public IReadOnlyList<Bead>? Tight => [new(Number + 3), Number % 2 == 0 ? null! : new(Number + 4)];
}
