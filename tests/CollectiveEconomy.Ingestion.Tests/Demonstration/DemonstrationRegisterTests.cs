using CollectiveEconomy.Ingestion.Demonstration;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Demonstration;

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
        await DemonstrationRegister.WriteAsync(_register, demo.Reference, demo.Plan, new Told(told.Add), default);
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
        await DemonstrationRegister.WriteAsync(_register, demo.Reference, new DemonstrationPlan(DemonstrationSize.None), null, default);
        Assert.False(await _register.Cooperatives.AnyAsync(cooperative => cooperative.Origin == Origin.Synthetic));
        Assert.False(await _register.AnnualReports.AnyAsync());
    }

    [Fact]
    public void All_texts_fit_their_columns()
    {
        Fit(demo.Cooperatives);
        Fit(demo.Reports);
        Fit(demo.Models);
        Fit(demo.Products);
        Fit(demo.ContentAreas);
    }

    private void Fit<TRow>(IReadOnlyList<TRow> rows)
        where TRow : class
    {
        foreach (
            var text in _register.Model.FindEntityType(typeof(TRow))!.GetProperties().Where(property => property.ClrType == typeof(string))
        )
            Assert.True(rows.Max(row => ((string?)text.PropertyInfo!.GetValue(row))?.Length ?? 0) <= text.GetMaxLength(), text.Name);
    }

    private sealed class Told(Action<string> hear) : IProgress<string>
    {
        public void Report(string value) => hear(value);
    }
}
