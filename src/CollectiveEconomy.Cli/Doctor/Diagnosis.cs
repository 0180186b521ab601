using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Doctor;

/// <summary>The result of one check of an installation.</summary>
/// <param name="Subject">What was checked, one word for programs.</param>
/// <param name="State">How it is.</param>
/// <param name="Text">A sentence that says how it is, and what to do unless it is good.</param>
internal sealed record Diagnosis(string Subject, DiagnosisState State, LocalizedText Text)
{
    /// <summary>It is as it should be.</summary>
    public static Diagnosis Ok(string subject, string vi, string en) => new(subject, DiagnosisState.Ok, new(vi, en));

    /// <summary>It works, but should be changed.</summary>
    public static Diagnosis Warning(string subject, string vi, string en) => new(subject, DiagnosisState.Warning, new(vi, en));

    /// <summary>It must be changed.</summary>
    public static Diagnosis Error(string subject, string vi, string en) => new(subject, DiagnosisState.Error, new(vi, en));
}
