using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Languages;
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
        IProgress<LocalizedText>? progress,
        CancellationToken cancellationToken
    )
    {
        if (plan.Size == DemonstrationSize.None)
            return;
        progress?.Report(
            LocalizedText.Invariant(
                $"dựng sổ đăng ký mô phỏng cỡ {plan.Size.ToString().ToLowerInvariant()} từ hạt giống {plan.Seed}",
                $"drawing a {plan.Size.ToString().ToLowerInvariant()} demonstration register from seed {plan.Seed}"
            )
        );
        var rows = new SyntheticRegister(reference, plan);
        progress?.Report(new("ghi các tổ chức", "writing organisations"));
        await register.InsertAllAsync(rows.Cooperatives, cancellationToken);
        progress?.Report(new("ghi các thuyết minh", "writing proposals"));
        await register.InsertAllAsync(rows.Support.Files.Proposals, cancellationToken);
        await register.InsertAllAsync(rows.Support.Files.Rounds, cancellationToken);
        await register.InsertAllAsync(rows.Support.Files.Scores, cancellationToken);
        progress?.Report(new("ghi các mô hình", "writing models"));
        await register.InsertAllAsync(rows.Models, cancellationToken);
        await register.InsertAllAsync(rows.Products, cancellationToken);
        await register.InsertAllAsync(rows.ContentAreas, cancellationToken);
        await WriteAsync(register, rows.Support, cancellationToken);
        progress?.Report(new("ghi sản lượng, chứng nhận và sản phẩm chủ lực", "writing production, certificates and designations"));
        await register.InsertAllAsync(rows.Produce.Productions, cancellationToken);
        await register.InsertAllAsync(rows.Produce.Certifications, cancellationToken);
        await register.InsertAllAsync(rows.Produce.Designations, cancellationToken);
        progress?.Report(new("ghi báo cáo năm", "writing annual reports"));
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
