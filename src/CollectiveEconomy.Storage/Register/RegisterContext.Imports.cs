using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <content>Submissions, what was found in them and what they changed.</content>
public partial class RegisterContext
{
    /// <summary>Submissions.</summary>
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    /// <summary>Files of the submissions.</summary>
    public DbSet<ImportedFile> ImportedFiles => Set<ImportedFile>();

    /// <summary>What was found in the submissions; of very many findings, the first.</summary>
    public DbSet<ImportFinding> ImportFindings => Set<ImportFinding>();

    /// <summary>Findings of the submissions by rule, all of them counted.</summary>
    public DbSet<ImportRuleCount> ImportRuleCounts => Set<ImportRuleCount>();

    /// <summary>Rows that accepted submissions added, and values that they changed.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
}
