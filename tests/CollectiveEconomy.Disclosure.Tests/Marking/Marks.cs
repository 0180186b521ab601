namespace CollectiveEconomy.Disclosure.Tests.Marking;

/// <summary>Compares what an attack reached with what is promised.</summary>
public static class Marks
{
    /// <summary>Fails where guesses with answers are better than those without by more than is promised, beyond chance.</summary>
    public static void HoldPromise(Hits attack, Hits without)
    {
        Hold(attack.Within1, without.Within1, Promise.Within1, attack, "1 %");
        Hold(attack.Within5, without.Within5, Promise.Within5, attack, "5 %");
        Hold(attack.Within10, without.Within10, Promise.Within10, attack, "10 %");
    }

    /// <summary>Fails where more values are met to the last digit than chance meets.</summary>
    public static void HoldExact(Hits attack)
    {
        var share = attack.Exact / (double)Math.Max(1, attack.Count);
        Hold(share, 0, Promise.Exact, attack, "last digit");
    }

    /// <summary>Fails where a share of right guesses is above another by more than a margin, beyond chance.</summary>
    public static void Hold(double attack, double without, double margin, Hits hits, string what) =>
        Assert.True(
            attack - hits.Margin(attack) <= without + margin,
            $"{what}: {attack:P1} of {hits.Count} guesses are right, {without:P1} without answers; {margin:P0} more are promised at most."
        );
}
