using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class OnePublication : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ProgrammeFiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Form = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeFiles_PublishedProgrammes_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "PublishedProgrammes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Register_Withdrawn",
                table: "Register",
                columns: new[] { "Address", "Version" },
                unique: true,
                filter: "\"Kind\" = 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeFiles_PublicationId_Form",
                table: "ProgrammeFiles",
                columns: new[] { "PublicationId", "Form" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeFiles_Sha256",
                table: "ProgrammeFiles",
                column: "Sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProgrammeFiles");

            migrationBuilder.DropIndex(
                name: "IX_Register_Withdrawn",
                table: "Register");
        }
    }
}
