using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class Publications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(nullable: false),
                    RowId = table.Column<int>(nullable: false),
                    Facts = table.Column<string>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Previous = table.Column<string>(nullable: false),
                    Hash = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BudgetUploads",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    FileName = table.Column<string>(nullable: false),
                    Text = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    WrittenChoice = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetUploads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Budgets",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    Code = table.Column<string>(nullable: false),
                    Written = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false),
                    Revision = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Budgets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Feedback",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(nullable: false),
                    Text = table.Column<string>(nullable: false),
                    Page = table.Column<string>(nullable: false),
                    Email = table.Column<string>(nullable: false),
                    HandledAt = table.Column<DateTime>(nullable: true),
                    HandledBy = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Feedback", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlannedPublications",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    TextsJson = table.Column<string>(nullable: false),
                    Seen = table.Column<string>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false),
                    PlannedAt = table.Column<DateTime>(nullable: false),
                    Refusal = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedPublications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublishedFiles",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReportId = table.Column<int>(nullable: false),
                    Form = table.Column<string>(nullable: false),
                    Content = table.Column<byte[]>(nullable: false),
                    Sha256 = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublishedFiles_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Register",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(nullable: false),
                    PersonId = table.Column<int>(nullable: true),
                    Kind = table.Column<string>(nullable: false),
                    Address = table.Column<string>(nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Sha256 = table.Column<string>(nullable: false),
                    Files = table.Column<string>(nullable: false),
                    Text = table.Column<string>(nullable: false),
                    Trail = table.Column<string>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Previous = table.Column<string>(nullable: false),
                    Hash = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Register", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReportDossier",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    Stage = table.Column<string>(nullable: false),
                    Revision = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportDossier", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReportRoutes",
                columns: table => new
                {
                    DossierId = table.Column<int>(nullable: false),
                    Definition = table.Column<string>(nullable: false),
                    Run = table.Column<string>(nullable: false),
                    StepId = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportRoutes", x => x.DossierId);
                    table.ForeignKey(
                        name: "FK_ReportRoutes_ReportDossier_DossierId",
                        column: x => x.DossierId,
                        principalTable: "ReportDossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportStep",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sequence = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    Day = table.Column<DateOnly>(nullable: false),
                    Number = table.Column<string>(nullable: true),
                    Version = table.Column<int>(nullable: true),
                    Council = table.Column<string>(nullable: true),
                    Verb = table.Column<string>(nullable: true),
                    DossierId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportStep_ReportDossier_DossierId",
                        column: x => x.DossierId,
                        principalTable: "ReportDossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Sha256",
                table: "Reports",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Kind_RowId",
                table: "Audit",
                columns: new[] { "Kind", "RowId" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Number",
                table: "Audit",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Budgets_Period_Code",
                table: "Budgets",
                columns: new[] { "Period", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Feedback_At",
                table: "Feedback",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedPublications_Period",
                table: "PlannedPublications",
                column: "Period",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedFiles_ReportId_Form",
                table: "PublishedFiles",
                columns: new[] { "ReportId", "Form" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedFiles_Sha256",
                table: "PublishedFiles",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Register_Address_Version",
                table: "Register",
                columns: new[] { "Address", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_Register_Number",
                table: "Register",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportDossier_Period",
                table: "ReportDossier",
                column: "Period",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportStep_DossierId_Sequence",
                table: "ReportStep",
                columns: new[] { "DossierId", "Sequence" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit");

            migrationBuilder.DropTable(
                name: "BudgetUploads");

            migrationBuilder.DropTable(
                name: "Budgets");

            migrationBuilder.DropTable(
                name: "Feedback");

            migrationBuilder.DropTable(
                name: "PlannedPublications");

            migrationBuilder.DropTable(
                name: "PublishedFiles");

            migrationBuilder.DropTable(
                name: "Register");

            migrationBuilder.DropTable(
                name: "ReportRoutes");

            migrationBuilder.DropTable(
                name: "ReportStep");

            migrationBuilder.DropTable(
                name: "ReportDossier");

            migrationBuilder.DropIndex(
                name: "IX_Reports_Sha256",
                table: "Reports");
        }
    }
}
