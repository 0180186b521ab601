using System.Globalization;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Demonstration;

/// <summary>Writes a synthetic register that is calibrated to official totals. It describes no real organisation, and every row says so.</summary>
/// <param name="plan">What to make.</param>
public sealed class DemonstrationRegister(DemonstrationPlan plan) : IDemonstrationRegister
{
    /// <inheritdoc/>
    public async Task WriteAsync(
        RegisterContext register,
        ReferenceData reference,
        IProgress<string>? progress,
        CancellationToken cancellationToken
    )
    {
        if (plan.Size == DemonstrationSize.None)
            return;
        progress?.Report(
            string.Create(
                CultureInfo.InvariantCulture,
                $"drawing a {plan.Size.ToString().ToLowerInvariant()} demonstration register from seed {plan.Seed}"
            )
        );
        var rows = new SyntheticRegister(reference, plan);
        progress?.Report("writing organisations");
        await register.InsertAllAsync(rows.Cooperatives, cancellationToken);
        progress?.Report("writing proposals");
        await register.InsertAllAsync(rows.Support.Files.Proposals, cancellationToken);
        await register.InsertAllAsync(rows.Support.Files.Rounds, cancellationToken);
        await register.InsertAllAsync(rows.Support.Files.Scores, cancellationToken);
        progress?.Report("writing models");
        await register.InsertAllAsync(rows.Models, cancellationToken);
        await register.InsertAllAsync(rows.Products, cancellationToken);
        await register.InsertAllAsync(rows.ContentAreas, cancellationToken);
        await WriteAsync(register, rows.Support, cancellationToken);
        progress?.Report("writing production, certificates and designations");
        await register.InsertAllAsync(rows.Produce.Productions, cancellationToken);
        await register.InsertAllAsync(rows.Produce.Certifications, cancellationToken);
        await register.InsertAllAsync(rows.Produce.Designations, cancellationToken);
        progress?.Report("writing annual reports");
        await register.InsertAllAsync(rows.Reports, cancellationToken);
    }

    /// <summary>Writes what refers to the models.</summary>
    private static async Task WriteAsync(RegisterContext register, SyntheticSupport support, CancellationToken cancellationToken)
    {
        await register.InsertAllAsync(support.FundingLines, cancellationToken);
        await register.InsertAllAsync(support.Loans, cancellationToken);
        await register.InsertAllAsync(support.Links, cancellationToken);
        await register.InsertAllAsync(support.Verifications, cancellationToken);
        await register.InsertAllAsync(support.Activities, cancellationToken);
        await register.InsertAllAsync(support.Observations, cancellationToken);
        await register.InsertAllAsync(support.Difficulties, cancellationToken);
    }
}
