namespace CollectiveEconomy.Evaluation.Sensitivity;

/// <summary>What is known of an effect if the difference in trends keeps to a bound.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="Identified">
/// Values of the effect that agree with the estimates if these had no error; null when no difference in trends within the bound agrees with the
/// estimates before treatment.
/// </param>
/// <param name="Lower">Lower end of the confidence interval.</param>
/// <param name="Upper">Upper end of the confidence interval.</param>
public sealed record SensitivityInterval(double Bound, (double Lower, double Upper)? Identified, double Lower, double Upper)
{
    /// <summary>Whether zero lies in the confidence interval.</summary>
    public bool ContainsZero => Lower <= 0 && Upper >= 0;
}
