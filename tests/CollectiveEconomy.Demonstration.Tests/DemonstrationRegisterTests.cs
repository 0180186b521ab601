using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedDemoRegister.Name)]
public sealed class DemonstrationRegisterTests(DemoRegister demo) : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"demonstration-{Guid.NewGuid():N}.db");
    private RegisterContext _register = null!;

    public async Task InitializeAsync()
    {
        _register = RegisterConnection.Open(RegisterSettings.Sqlite(_file));
        await _register.Database.MigrateAsync();
        await _register.Database.BeginTransactionAsync();
        await _register.WriteReferenceAsync(demo.Reference);
    }

    public async Task DisposeAsync()
    {
        await _register.DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task It_is_written_beside_the_reported_rows_and_read_back_as_it_was_made()
    {
        var told = new List<string>();
        await new DemonstrationRegister(demo.Plan).WriteAsync(_register, demo.Reference, new Told(told.Add), default);
        await _register.Database.CommitTransactionAsync();

        Assert.NotEmpty(told);
        Assert.Equal(2, await _register.Cooperatives.CountAsync(cooperative => cooperative.Origin == Origin.Reported));
        Assert.True(
            demo.Cooperatives.SequenceEqual(await _register.Cooperatives.Where(row => row.Id > 2).OrderBy(row => row.Id).ToListAsync())
        );
        Assert.True(demo.Models.SequenceEqual(await _register.Models.Where(row => row.Id > 2).OrderBy(row => row.Id).ToListAsync()));
        Assert.True(demo.Reports.SequenceEqual(await _register.AnnualReports.OrderBy(row => row.Id).ToListAsync()));
        Assert.Equal(demo.Products.Count + 1, await _register.ModelProducts.CountAsync());
        Assert.Equal(demo.ContentAreas.Count, await _register.ModelContentAreas.CountAsync());
    }

    [Fact]
    public async Task A_plan_of_size_none_writes_nothing()
    {
        await new DemonstrationRegister(new DemonstrationPlan(DemonstrationSize.None)).WriteAsync(_register, demo.Reference, null, default);
        Assert.False(await _register.Cooperatives.AnyAsync(cooperative => cooperative.Origin == Origin.Synthetic));
        Assert.False(await _register.AnnualReports.AnyAsync());
    }

    [Fact]
    public async Task Every_table_is_written_and_every_reference_holds()
    {
        await new DemonstrationRegister(demo.Plan).WriteAsync(_register, demo.Reference, null, default);
        await _register.Database.CommitTransactionAsync();

        Assert.True(demo.Support.Files.Proposals.SequenceEqual(await _register.Proposals.OrderBy(row => row.Id).ToListAsync()));
        Assert.True(demo.Support.FundingLines.SequenceEqual(await _register.FundingLines.OrderBy(row => row.Id).ToListAsync()));
        Assert.True(demo.Support.Observations.SequenceEqual(await _register.OutcomeObservations.OrderBy(row => row.Id).ToListAsync()));
        Assert.True(demo.Produce.Productions.SequenceEqual(await _register.Productions.OrderBy(row => row.Id).ToListAsync()));
        Assert.Equal(demo.Support.Files.Scores.Count, await _register.ProposalScores.CountAsync());
        Assert.Equal(demo.Support.Verifications.Count, await _register.ChainVerifications.CountAsync());
        Assert.Equal(demo.Produce.Designations.Count() + 13, await _register.KeyProductDesignations.CountAsync());
        Assert.Equal(0, await _register.ImportBatches.CountAsync());
        Assert.Empty(await _register.Database.SqlQueryRaw<string>("SELECT \"table\" FROM pragma_foreign_key_check").ToListAsync());
    }

    [Fact]
    public void All_texts_fit_their_columns() =>
        Assert.All(RegisterRows.All(new SyntheticRegister(demo.Reference, demo.Plan)), rows => Fit([.. rows]));

    private void Fit(IReadOnlyList<object> rows)
    {
        foreach (
            var text in _register
                .Model.FindEntityType(rows[0].GetType())!
                .GetProperties()
                .Where(property => property.ClrType == typeof(string))
        )
            Assert.True(rows.Max(row => ((string?)text.PropertyInfo!.GetValue(row))?.Length ?? 0) <= text.GetMaxLength(), text.Name);
    }

    private sealed class Told(Action<string> hear) : IProgress<LocalizedText>
    {
        public void Report(LocalizedText value) => hear(value.En);
    }
}
