namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Replaces confidential values. The same cooperative and measure always meet the same replacement.</summary>
public interface INoise
{
    /// <summary>A value with noise; zero stays zero, the sign stays, null stays null.</summary>
    /// <param name="value">The true value.</param>
    /// <param name="cooperativeId">Whose value it is.</param>
    /// <param name="measure">What it measures; values of one measure share their noise, those of another tell nothing of it.</param>
    long? On(long? value, int cooperativeId, string measure);

    /// <summary>An answer that is now and then turned round, always in the same way for the same cooperative and measure; null stays null.</summary>
    /// <param name="answer">The true answer.</param>
    /// <param name="cooperativeId">Whose answer it is.</param>
    /// <param name="measure">What it answers.</param>
    bool? On(bool? answer, int cooperativeId, string measure);
}
